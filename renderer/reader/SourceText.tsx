import type { Pair } from '#core/articles/align.ts';
import { directionOf, type Language } from '#core/articles/language.ts';

interface Props {
  readonly id?: string;
  readonly pairs: readonly Pair[];
  readonly text: string;
  readonly language: Language;
}

/** Sentences of the source as running text, with the white space that stands between them. */
export function SourceText({ id, pairs, text, language }: Props) {
  const sentences = pairs.flatMap((pair) => pair.segments.map((segment) => ({ segment, pair: pair.id })));
  return (
    <p id={id} className={`text ${language}`} lang={language} dir={directionOf(language)}>
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
