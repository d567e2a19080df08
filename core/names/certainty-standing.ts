/** Where a mention stands among the words of its sentence. */
import type { Language } from '../articles/language.ts';
import type { Term } from '../folding.ts';
import type { FoundMention } from './mentions.ts';

/** A text that is weighed: `terms` under the name key. */
export interface WeighedText {
  readonly language: Language;
  readonly text: string;
  readonly terms: readonly Term[];
}

export interface Standing extends WeighedText {
  /** The first of its terms, and the one after the last. */
  readonly at: number;
  readonly after: number;
  /** Terms of its sentence: `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** What ends a sentence between two words. An initial's stop may be among them: then a sentence is taken for shorter. */
const sentenceBreak = /[۔؟!?\n\r\u2028\u2029]|\.\s/u;

/** What words of one turn of phrase have between them. */
const phraseGap = /^[^\S\n\r]*[\u200B-\u200F]*\p{Pd}?[\u200B-\u200F]*[^\S\n\r]*$/u;

/** Terms on either side that are looked at, in long sentences. */
const reach = 40;

export function standingOf(text: WeighedText, { start, end }: FoundMention): Standing {
  const { terms } = text;
  const at = firstFrom(terms, start);
  let after = at + 1;
  while ((terms[after]?.start ?? Infinity) < end) after += 1;
  let from = at;
  while (from > 0 && at - from < reach && !sentenceBreak.test(between(text, from - 1))) from -= 1;
  let to = after;
  while (to < terms.length && to - after < reach && !sentenceBreak.test(between(text, to - 1))) to += 1;
  return { ...text, at, after, from, to };
}

/** The first term that begins at a place or after it. */
export function firstFrom(terms: readonly Term[], start: number): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands between a term and the next. */
export const between = ({ text, terms }: WeighedText, term: number): string =>
  text.slice(terms[term]?.end ?? 0, terms[term + 1]?.start ?? text.length);

/** Up to `count` words before the mention, the nearest first; none from beyond a comma or the sentence. */
export function wordsBefore(standing: Standing, count: number): string[] {
  const words: string[] = [];
  for (let term = standing.at - 1; term >= standing.from && words.length < count; term -= 1) {
    if (!phraseGap.test(between(standing, term))) break;
    words.push(standing.terms[term]?.text ?? '');
  }
  return words;
}

/** As `wordsBefore`, of those after it. */
export function wordsAfter(standing: Standing, count: number): string[] {
  const words: string[] = [];
  for (let term = standing.after; term < standing.to && words.length < count; term += 1) {
    if (!phraseGap.test(between(standing, term - 1))) break;
    words.push(standing.terms[term]?.text ?? '');
  }
  return words;
}
