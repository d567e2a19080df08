/** Where a mention stands that the reader settled, so that it is found again when the text has changed. */
import { splitsPair } from '../notes/quote.ts';
import { settledContext, type Settlement } from './model.ts';

export type SettledPlace = NonNullable<Settlement['place']>;

/** The `place` of a settlement of scope `mention`; UTF-16 offsets in `text`, the source (`cell` null) or that cell's text. */
export function settledPlace(
  text: string,
  { cell, start, end }: { readonly cell: string | null; readonly start: number; readonly end: number },
): SettledPlace {
  const from = Math.max(0, start - settledContext);
  const to = Math.min(text.length, end + settledContext);
  return {
    cell,
    start,
    before: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    after: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  };
}
