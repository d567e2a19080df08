/** What differs between two versions of a text, and where an exact quote stands in its exact context. */
import type { Range } from '../articles/model.ts';
import { splitsPair, type Quote } from './quote.ts';

/** What differs between two texts: `[start, endBefore)` of the one became `[start, endAfter)` of the other. */
export interface Difference {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/**
 * The stretch between the common beginning and the common end of two texts; never cuts a surrogate pair. Where the two
 * overlap (a letter added beside its like), `longer` says which of them has the letters.
 */
export function differenceOf(before: string, after: string, longer: 'beginning' | 'end'): Difference {
  const shorter = Math.min(before.length, after.length);
  const beginningAtMost = (limit: number): number => {
    let length = 0;
    while (length < limit && before.charCodeAt(length) === after.charCodeAt(length)) length++;
    return splitsPair(before, length) || splitsPair(after, length) ? length - 1 : length;
  };
  const endAtMost = (limit: number): number => {
    let length = 0;
    while (
      length < limit &&
      before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length)
    )
      length++;
    const cuts = splitsPair(before, before.length - length) || splitsPair(after, after.length - length);
    return cuts ? length - 1 : length;
  };
  const end = longer === 'end' ? endAtMost(shorter) : null;
  const start = beginningAtMost(shorter - (end ?? 0));
  const tail = end ?? endAtMost(shorter - start);
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}

/** Where an untouched range went; null when the difference touches it. */
export function moveRange({ start, end }: Range, difference: Difference): Range | null {
  if (end <= difference.start) return { start, end };
  if (start < difference.endBefore) return null;
  const by = difference.endAfter - difference.endBefore;
  return { start: start + by, end: end + by };
}

/**
 * The one place in `text` where the quote stands in its context: with prefix and suffix both, or, where the quote
 * occurs only once in the whole text, with one of them. Null when there is none or more than one.
 */
export function findQuote({ quote, prefix, suffix }: Quote, text: string): Range | null {
  if (quote === '') return null;
  let occurrences = 0;
  let found: number | null = null;
  let inContext = 0;
  let lastWithOneSide: number | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    occurrences++;
    const before = text.endsWith(prefix, at) && (prefix !== '' || at === 0);
    const after =
      text.startsWith(suffix, at + quote.length) && (suffix !== '' || at + quote.length === text.length);
    if (before && after) {
      inContext++;
      found = at;
    }
    if ((before && prefix !== '') || (after && suffix !== '')) lastWithOneSide = at;
  }
  if (inContext === 0 && occurrences === 1) found = lastWithOneSide;
  if (inContext > 1 || found === null) return null;
  const end = found + quote.length;
  return splitsPair(text, found) || splitsPair(text, end) ? null : { start: found, end };
}
