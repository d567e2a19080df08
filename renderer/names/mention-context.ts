/** The words around a mention, for a list. */
import type { Article, Range } from '#core/articles/model.ts';
import { wordsOf } from '#core/folding.ts';
import type { Mention } from '#core/names/model.ts';

export interface Context {
  readonly before: string;
  readonly mention: string;
  readonly after: string;
}

const wordsAround = 4;

/** The mention with up to four words on either side out of its own sentence or cell; an ellipsis where more stands there. */
export function contextOf(article: Article, mention: Mention): Context {
  const text =
    mention.cell === null
      ? article.text
      : (article.translation?.cells.find(({ id }) => id === mention.cell)?.text ?? '');
  const whole: Range =
    mention.cell === null
      ? (article.paragraphs
          .flatMap(({ segments }) => segments)
          .find(({ start, end }) => start <= mention.start && mention.start < end) ?? mention)
      : { start: 0, end: text.length };
  return cutAround(text, whole, mention);
}

function cutAround(text: string, whole: Range, { start, end }: Range): Context {
  const shift = (range: Range) => ({ start: range.start + whole.start, end: range.end + whole.start });
  const words = wordsOf(text.slice(whole.start, whole.end)).map(shift);
  const earlier = words.filter((word) => word.end <= start);
  const later = words.filter((word) => word.start >= end);
  const from = earlier.at(-wordsAround);
  const to = later[wordsAround - 1];
  const isCutBefore = from !== undefined && earlier.length > wordsAround;
  const isCutAfter = to !== undefined && later.length > wordsAround;
  return {
    before: isCutBefore ? `… ${text.slice(from.start, start)}` : text.slice(whole.start, start),
    mention: text.slice(start, end),
    after: isCutAfter ? `${text.slice(end, to.end)} …` : text.slice(end, Math.max(end, whole.end)),
  };
}
