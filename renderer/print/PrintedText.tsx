import { directionOf, type Language } from '#core/articles/language.ts';
import type { Piece } from '#core/print/printed.ts';
import { useSettings } from '../app/queries.ts';
import { useFormat } from '../i18n/format.ts';

interface Props {
  readonly sentences: readonly { readonly key: number; readonly pieces: readonly Piece[] }[];
  readonly language: Language;
  readonly translated?: boolean;
}

/** Keeps a number on the line of the word or mark before it: a line may end after ۔ otherwise. */
const joined = '\u2060';

/** One side of a row on paper, with its colours and the numbers of its notes. */
export function PrintedText({ sentences, language, translated = false }: Props) {
  if (sentences.every(({ pieces }) => pieces.length === 0)) return <div className="print-gap" />;
  return (
    <p
      className={`print-text ${language} ${translated ? 'translated' : ''}`}
      lang={language}
      dir={directionOf(language)}
    >
      {sentences.map(({ key, pieces }) => (
        <span key={key} className="print-sentence">
          <Pieces pieces={pieces} />
        </span>
      ))}
    </p>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { number } = useFormat();
  const { digits } = useSettings();
  return pieces.map(({ text, colour, numbers }, index) => [
    colour === null ? (
      text
    ) : (
      // Pieces have no identity but their place.
      // oxlint-disable-next-line react/no-array-index-key
      <mark key={index} className={`print-ink ${colour}`}>
        <span className="print-line">{text}</span>
      </mark>
    ),
    numbers.map((one) => [
      joined,
      <sup key={`n${one}`} className="print-number" lang={digits === 'urdu' ? 'ur' : 'en'} data-number={one}>
        {number(one)}
      </sup>,
    ]),
  ]);
}
