/** The line in which something stands, cut to what a list shows. */
import type { Range } from '../articles/model.ts';
import { lineBreak } from '../text/line-breaks.ts';
import { wordsOf } from '../folding.ts';

export interface Line {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** UTF-16 units that a line shows on either side at the most, besides the ellipsis. */
export const aroundLimit = 64;
/** Longer words are cut where they are: a text may be one word. UTF-16 units. */
const wordLimit = 48;

/**
 * What stands in `range` with whole words on either side, up to where its line ends; an ellipsis says that there is
 * more. A range beyond the text gives what there is of it.
 */
export function lineAround(text: string, { start, end }: Range, limit = aroundLimit): Line {
  const reach = limit + wordLimit;
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start);
  const after = text.slice(end, end + reach);
  const lineStart = before.split(lineBreak).at(-1) ?? '';
  const lineEnd = after.split(lineBreak)[0] ?? '';
  const goesOnBefore = lineStart.length === before.length && from > 0;
  const goesOnAfter = lineEnd.length === after.length && end + reach < text.length;
  return {
    before: lastWords(lineStart, limit, goesOnBefore),
    text: text.slice(start, end),
    after: firstWords(lineEnd, limit, goesOnAfter),
  };
}

function lastWords(line: string, limit: number, goesOn: boolean): string {
  if (line.length <= limit && !goesOn) return line.trimStart();
  const first = wordsOf(line).find(({ start }) => start >= line.length - limit);
  return `… ${first === undefined ? '' : line.slice(first.start)}`;
}

function firstWords(line: string, limit: number, goesOn: boolean): string {
  if (line.length <= limit && !goesOn) return line.trimEnd();
  const last = wordsOf(line).findLast(({ end }) => end <= limit);
  return `${last === undefined ? '' : line.slice(0, last.end)} …`;
}
