/** Capitals say something only where not all letters are capitals. */
import type { Standing } from './certainty-standing.ts';

/** True where some other word of the sentence has no capital. */
export function sentenceHasLowerCase({ text, terms, from, to, at, after }: Standing): boolean {
  for (let term = from; term < to; term += 1) {
    if (term >= at && term < after) continue;
    const { start, end } = terms[term] ?? { start: 0, end: 0 };
    if (/^\p{Ll}/u.test(text.slice(start, end))) return true;
  }
  return false;
}

/** Months that people are called by as well. */
const alwaysCapital = new Set('April August June March May'.split(' '));

export const hasAlwaysCapital = (word: string): boolean => alwaysCapital.has(word);
