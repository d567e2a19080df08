/**
 * What FTS5 is given of an article: its terms in their order, for phrases. FTS5 only stores and looks up; it neither
 * folds nor ranks. Where a line ends between two words, or a text, stands `lineBreakTerm`: no phrase goes over it. Other
 * punctuation leaves no trace here, as phrases go over it; names do not, so that the index remembers its neighbours
 * (`keyOfPair`).
 */
import { areJoined } from '#core/names/mentions.ts';
import { lineBreak } from '#core/text/line-breaks.ts';
import type { Word } from '#core/folding.ts';

/** Where a term written for FTS5 keeps ASCII characters that its tokenizer would split at or change: private use. */
const shelter = 0xe000;
// Beyond the 128 places of the shelter.
export const lineBreakTerm = '\uE100';

/**
 * A term as FTS5's `ascii` tokenizer leaves it whole: O'Brien's apostrophe, the point of 15.5 and capitals are moved
 * into the private use area.
 */
export const writtenTerm = (term: string): string =>
  // oxlint-disable-next-line no-control-regex -- every ASCII character that is no letter or digit, controls too
  term.replace(/[\x00-\x2f\x3a-\x60\x7b-\x7f]/g, (character) =>
    String.fromCharCode(shelter + character.charCodeAt(0)),
  );

/** What stands between two words of one text: nothing that parts a name (`areJoined`), punctuation, or the end of a line. */
export function gapBetween(text: string, before: Word, after: Word): 'joined' | 'punctuation' | 'line' {
  // By far the most words are a space apart.
  if (after.start - before.end === 1 && text[before.end] === ' ') return 'joined';
  if (lineBreak.test(text.slice(before.end, after.start))) return 'line';
  return areJoined(text, before, after) ? 'joined' : 'punctuation';
}
