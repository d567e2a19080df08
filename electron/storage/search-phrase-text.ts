/**
 * What FTS5 is given of an article: its terms in their order, for phrases. FTS5 only stores and looks up; it neither
 * folds nor ranks. Between two words that are not side by side stands a break:
 *
 * - `lineBreakTerm` where a line ends between them, or a text: no phrase goes over it;
 * - `punctuationTerm` where they are in one line but not joined as the words of a name are (`areJoined`): a phrase may
 *   go over it, a name may not.
 */
import { areJoined } from '#core/names/mentions.ts';
import { lineBreak } from '#core/text/line-breaks.ts';
import type { Word } from '#core/folding.ts';

/** Where a term written for FTS5 keeps ASCII characters that its tokenizer would split at or change: private use. */
const shelter = 0xe000;
// Beyond the 128 places of the shelter.
export const lineBreakTerm = '\uE100';
export const punctuationTerm = '\uE101';

/**
 * A term as FTS5's `ascii` tokenizer leaves it whole: O'Brien's apostrophe, the point of 15.5 and capitals are moved
 * into the private use area.
 */
export const writtenTerm = (term: string): string =>
  // oxlint-disable-next-line no-control-regex -- every ASCII character that is no letter or digit, controls too
  term.replace(/[\x00-\x2f\x3a-\x60\x7b-\x7f]/g, (character) =>
    String.fromCharCode(shelter + character.charCodeAt(0)),
  );

/** The break between two words of one text; null where they stand as the words of a name do. */
export function breakBetween(text: string, before: Word, after: Word): string | null {
  // By far the most words are a space apart.
  if (after.start - before.end === 1 && text[before.end] === ' ') return null;
  if (lineBreak.test(text.slice(before.end, after.start))) return lineBreakTerm;
  return areJoined(text, before, after) ? null : punctuationTerm;
}
