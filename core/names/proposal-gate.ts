/** What need not be compared with any known spelling, and how near the rest must come: most words of a text are words. */
import { isNameWord } from './name-words.ts';
import { allowance, mostAllowance, reasonWeights } from './proposal-reasons.ts';
import { titleBefore } from './titles.ts';
import type { Reading, Window } from './windows.ts';

/** Longer windows neither begin with a common word nor are common words by half, unless known spellings have them. */
const longestOfAnyWords = 2;

/**
 * Times the cut that what stands beside a window may allow at most; 0 where it cannot be a spelling of a name.
 * @param words words of all known spellings of several words, under the name key.
 */
export function mostStretch(
  reading: Reading,
  { from, to }: Window,
  words: Pick<ReadonlySet<string>, 'has'>,
  hasCompany: boolean,
): number {
  const { terms, common, joined } = reading;
  if (to - from > longestOfAnyWords) {
    const plain = terms.slice(from, to).map(({ text }, at) => common[from + at] === true && !words.has(text));
    if (plain[0] === true || 2 * plain.filter(Boolean).length >= plain.length) return 0;
  }
  const before = joined[from] === true ? (terms[from - 1]?.text ?? '') : '';
  const after = joined[to] === true ? (terms[to]?.text ?? '') : '';
  const isSupported =
    words.has(before) || words.has(after) || isNameWord(before) || titleBefore(terms, from) !== null;
  if (isSupported) return mostAllowance;
  if (common.slice(from, to).every(Boolean)) return 0;
  return hasCompany ? allowance(reasonWeights.company) : 1;
}
