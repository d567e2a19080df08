import { memo, type ReactNode } from 'react';
import type { AlignedParagraph, Pair } from '#core/articles/align.ts';
import { directionOf, type Language } from '#core/articles/language.ts';
import type { Cell } from '#core/articles/model.ts';
import type { ReadingMode } from '#core/settings/choices.ts';

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

function SourceText({
  pairs,
  text,
  language,
}: {
  readonly pairs: readonly Pair[];
  readonly text: string;
  readonly language: Language;
}) {
  const sentences = pairs.flatMap((pair) => pair.segments.map((segment) => ({ segment, pair: pair.id })));
  return (
    <p className={`text ${language}`} lang={language} dir={directionOf(language)}>
      {sentences.map(({ segment, pair }, index) => {
        const after = sentences[index + 1]?.segment.start;
        return [
          <span
            key={segment.start}
            className="sentence"
            tabIndex={-1}
            data-side="source"
            data-start={segment.start}
            data-pair={pair}
          >
            {text.slice(segment.start, segment.end)}
          </span>,
          after === undefined ? null : text.slice(segment.end, after) || ' ',
        ];
      })}
    </p>
  );
}

function TranslatedText({
  pairs,
  language,
}: {
  readonly pairs: readonly Pair[];
  readonly language: Language;
}) {
  const cells: { cell: Cell; pair: number }[] = pairs.flatMap((pair) =>
    pair.cells.map((cell) => ({ cell, pair: pair.id })),
  );
  return (
    <p className={`text translated ${language}`} lang={language} dir={directionOf(language)}>
      {cells.map(({ cell, pair }, index) => [
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
        </span>,
        index < cells.length - 1 ? ' ' : null,
      ])}
    </p>
  );
}
