import { memo, type ReactNode } from 'react';
import type { AlignedParagraph, Pair } from '#core/articles/align.ts';
import { directionOf, type Language } from '#core/articles/language.ts';
import type { Cell } from '#core/articles/model.ts';
import type { ReadingMode } from '#core/settings/choices.ts';
import { Gap } from './Gap.tsx';
import { SourceText } from './SourceText.tsx';

interface Props {
  readonly aligned: AlignedParagraph;
  readonly text: string;
  readonly language: Language;
  readonly translation: Language | null;
  readonly mode: ReadingMode;
  /** Shown instead of the translation until the reader asks for it; null where nothing is hidden. */
  readonly cover: ReactNode | null;
}

/** One paragraph in the reading mode: a row whose cells begin on the same line, or a stack of sentence pairs. */
export const Paragraph = memo(function Paragraph({
  aligned,
  text,
  language,
  translation,
  mode,
  cover,
}: Props) {
  const { pairs } = aligned;
  if (mode === 'interleaved' && translation) {
    return (
      <div className="row interleaved">
        {pairs.map((pair) => (
          <div key={pair.id} className="pair">
            <SourceText pairs={[pair]} text={text} language={language} />
            {cover ?? <TranslatedText pairs={[pair]} language={translation} />}
          </div>
        ))}
      </div>
    );
  }
  const source = mode !== 'translation' || !translation;
  const translated = translation !== null && mode !== 'source';
  return (
    <div className={`row ${mode}`}>
      {source ? <SourceText pairs={pairs} text={text} language={language} /> : null}
      {translated ? (cover ?? <TranslatedText pairs={pairs} language={translation} />) : null}
    </div>
  );
});

function TranslatedText({
  pairs,
  language,
}: {
  readonly pairs: readonly Pair[];
  readonly language: Language;
}) {
  const pieces = piecesOf(pairs);
  return (
    <p className={`text translated ${language}`} lang={language} dir={directionOf(language)}>
      {pieces.map(({ cell, pair }, index) => [
        cell === null ? (
          <Gap key={pair} />
        ) : (
          <span
            key={cell.id}
            className="sentence"
            tabIndex={-1}
            data-side="translation"
            data-cell={cell.id}
            data-revision={cell.revision}
            data-start={0}
            data-pair={pair}
          >
            {cell.text}
          </span>
        ),
        index < pieces.length - 1 ? ' ' : null,
      ])}
    </p>
  );
}

interface PieceOfTranslation {
  /** Null for a gap: sentences, one after the other, that nothing translates. */
  readonly cell: Cell | null;
  readonly pair: number;
}

function piecesOf(pairs: readonly Pair[]): PieceOfTranslation[] {
  const pieces: PieceOfTranslation[] = [];
  for (const { id, cells } of pairs) {
    if (cells.length > 0) pieces.push(...cells.map((cell) => ({ cell, pair: id })));
    else if (pieces.length === 0 || pieces.at(-1)?.cell !== null) pieces.push({ cell: null, pair: id });
  }
  return pieces;
}
