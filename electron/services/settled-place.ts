import { settledContext, type Settlement } from '#core/names/model.ts';
import { splitsPair } from '#core/notes/quote.ts';

/** Where a mention stands in its text, and what stands around it, to find it again when the text has changed. */
export function settledPlace(
  text: string,
  { cell, start, end }: { readonly cell: string | null; readonly start: number; readonly end: number },
): NonNullable<Settlement['place']> {
  const from = Math.max(0, start - settledContext);
  const to = Math.min(text.length, end + settledContext);
  return {
    cell,
    start,
    before: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    after: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  };
}
