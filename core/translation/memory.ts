/**
 * The translation memory's judgement: how like two sentences are, as folded words.
 *
 * The measure is the modified weighted n-gram precision of Bloodgood and Strauss, "Translation Memory Retrieval Methods"
 * (EACL 2014), which translators found more helpful than edit distance: runs of one to four words that both sentences
 * have, each weighing as its words do, rare ones more; longer runs count less. Its preference for length (Z) is 0.5 here,
 * so that neither sentence is preferred and the measure is symmetric.
 */
import type { Language } from '../articles/language.ts';
import { termsOf } from '../folding.ts';

/** Longest run of words that is compared. */
const longestRun = 4;

/**
 * From here on a sentence is offered. Tuned on all pairs of sentences of the bundled articles: from here on their English
 * is alike too; below, some are found whose English has nothing in common. `memory-cut.test.ts` of the corpus holds it to that.
 */
export const leastLikeness = 0.25;

/** Sentences offered at the most. */
export const mostOffered = 5;

/** The folded words by which a sentence is compared; spellings that folding unifies are one. */
export const memoryWords = (text: string, language: Language): string[] =>
  termsOf(text, language, 'loose').map((term) => term.text);

/**
 * What a word weighs that stands in `holding` of `all` sentences: its inverse document frequency (Spärck Jones 1972),
 * never nothing.
 */
export const weightOfWord = (holding: number, all: number): number => Math.log(1 + (all + 1) / (holding + 1));

interface Runs {
  readonly counts: ReadonlyMap<string, number>;
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

function runsOf(words: readonly string[], length: number, weights: readonly number[]): Runs {
  const counts = new Map<string, number>();
  const weighed = new Map<string, number>();
  let total = 0;
  for (let at = 0; at + length <= words.length; at += 1) {
    const run = words.slice(at, at + length).join(' ');
    let weight = 0;
    for (let next = at; next < at + length; next += 1) weight += weights[next] ?? 0;
    counts.set(run, (counts.get(run) ?? 0) + 1);
    weighed.set(run, weight);
    total += weight;
  }
  return { counts, weights: weighed, total };
}

function shared(one: Runs, other: Runs): number {
  let sum = 0;
  for (const [run, count] of one.counts)
    sum += Math.min(count, other.counts.get(run) ?? 0) * (one.weights.get(run) ?? 0);
  return sum;
}

/** A sentence made ready to be compared with many. */
export class ComparedSentence {
  readonly words: readonly string[];
  readonly #weightOf: (word: string) => number;
  readonly #runs: readonly Runs[];

  /** @param weightOf what a word weighs; more than 0. */
  constructor(words: readonly string[], weightOf: (word: string) => number) {
    this.words = words;
    this.#weightOf = weightOf;
    const weights = words.map(weightOf);
    this.#runs = lengthsUpTo(longestRun).map((length) => runsOf(words, length, weights));
  }

  /** How like another sentence is: 1 for the same words in the same order alone, 0 for none in common. */
  likeness(words: readonly string[]): number {
    if (words.length === 0 || this.words.length === 0) return 0;
    if (isSame(words, this.words)) return 1;
    const weights = words.map(this.#weightOf);
    let sum = 0;
    let most = 0;
    for (const [index, own] of this.#runs.entries()) {
      const other = runsOf(words, index + 1, weights);
      const whole = (own.total + other.total) / 2;
      if (whole === 0) break;
      const share = 0.5 ** index;
      most += share;
      sum += (share * shared(own, other)) / whole;
    }
    // Other words, or another order of them, are never the same sentence.
    return Math.min(sum / most, almostSame);
  }
}

/** Sentences that differ are at the most so like. */
const almostSame = 0.99;

const lengthsUpTo = (longest: number): number[] => Array.from({ length: longest }, (_, index) => index + 1);

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index]);

export interface Remembered {
  readonly words: readonly string[];
}

/** The likest of some sentences, likest first; equally like ones in the order in which they came. */
export function likest<T extends Remembered>(
  sentence: ComparedSentence,
  remembered: Iterable<T>,
): { readonly entry: T; readonly score: number }[] {
  const found: { entry: T; score: number }[] = [];
  for (const entry of remembered) {
    const score = sentence.likeness(entry.words);
    if (score >= leastLikeness) found.push({ entry, score });
  }
  return found.toSorted((a, b) => b.score - a.score);
}
