import { directionOf, type Language } from '#core/articles/language.ts';
import type { Piece } from '#core/print/printed.ts';
import { useSettings } from '../app/queries.ts';
import { useFormat } from '../i18n/format.ts';

interface Props {
  readonly pieces: readonly Piece[];
  readonly language: Language;
  readonly translated?: boolean;
}

/** One side of a row on paper, with its colours and the numbers of its notes. */
export function PrintedText({ pieces, language, translated = false }: Props) {
  const { number } = useFormat();
  const { digits } = useSettings();
  if (pieces.length === 0) return <div className="print-gap" />;
  return (
    <p
      className={`print-text ${language} ${translated ? 'translated' : ''}`}
      lang={language}
      dir={directionOf(language)}
    >
      {pieces.map(({ text, colour, numbers }, index) => [
        colour === null ? (
          text
        ) : (
          // Pieces have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <mark key={index} className={`print-ink ${colour}`}>
            {text}
          </mark>
        ),
        numbers.map((one) => (
          <sup
            key={`n${one}`}
            className="print-number"
            lang={digits === 'urdu' ? 'ur' : 'en'}
            data-number={one}
          >
            {number(one)}
          </sup>
        )),
      ])}
    </p>
  );
}
