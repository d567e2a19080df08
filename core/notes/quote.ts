/** Cutting quotes and their context out of a text. Offsets are UTF-16 units. */

/** UTF-16 units of context kept on either side of a quote. */
export const contextLength = 32;

export interface Quote {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** True when `offset` lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * The text of `[start, end)` exactly, and up to `contextLength` units before and after it, whole graphemes only: a
 * context never begins or ends inside a letter with its marks.
 */
export function cutQuote(text: string, start: number, end: number): Quote {
  const from = Math.max(0, start - 2 * contextLength);
  const before = text.slice(splitsPair(text, from) ? from + 1 : from, start);
  const after = text.slice(end, end + 2 * contextLength);
  return {
    quote: text.slice(start, end),
    prefix: lastGraphemes(before, contextLength),
    suffix: cutText(after, contextLength),
  };
}

/** The beginning of a text: at most `length` units, whole graphemes only. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  let end = 0;
  // One more unit than may stay: enough to see whether a grapheme ends at the cut.
  for (const { index, segment } of graphemes.segment(text.slice(0, length + 1))) {
    if (index + segment.length > length) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** The end of a text: at most `length` units, whole graphemes only. */
export function lastGraphemes(text: string, length: number): string {
  for (const { index } of graphemes.segment(text))
    if (text.length - index <= length) return text.slice(index);
  return '';
}
