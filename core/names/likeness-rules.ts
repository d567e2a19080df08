/** What a script's tables say about letters that spell one sound, and the form in which the distance reads them. */
import { skeletonCostsOf, type SkeletonCosts } from './skeleton-costs.ts';

/** Tables of one script; letters are those that a word has under its name key. */
export interface LikenessTables {
  /** Letters that carry a vowel, or only hold its place: half as long as the others. */
  readonly vowels: string;
  /** Letters, any two of which stand for each other at a cost; what is named first holds. */
  readonly alike: readonly (readonly [letters: string, cost: number])[];
  /** Letters of several kinds that stand for each other, in both directions; none is empty. */
  readonly exchanges: readonly (readonly [one: string, other: string, cost: number])[];
  /** As `exchanges`, where both end a word. */
  readonly endings: readonly (readonly [one: string, other: string, cost: number])[];
  /** What a letter costs that only one of the two has; 1 where nothing is said. */
  readonly extra: Readonly<Record<string, number>>;
  /** As `extra`, where the letter begins a word. */
  readonly extraFirst: Readonly<Record<string, number>>;
  /** As `extra`, where the letter follows one of these. */
  readonly extraAfter: readonly (readonly [letters: string, after: string, cost: number])[];
  /** Beginnings of a word that only one of the two has. */
  readonly beginnings: readonly (readonly [letters: string, pattern: RegExp, cost: number])[];
  /** Two vowels for each other where `alike` says nothing. */
  readonly vowelForVowel: number;
  /** A letter twice for once. */
  readonly doubled: number;
  /** Letters that only words of fixed spelling have; where both have some, their vowels weigh `fixedVowels` times. */
  readonly fixed: string;
  readonly fixedVowels: number;
  /** Consonants to a class, in order; what stands in none is dropped. */
  readonly classes: readonly (readonly [letters: string, name: string])[];
}

/** Letters that stand for others together are no more than these. */
export const longestExchange = 5;

/** A pair of spellings of one sound, ready for the distance: both as letter numbers. */
export interface Exchange {
  readonly one: Uint8Array;
  readonly other: Uint8Array;
  readonly cost: number;
  /** Only where both end a word. */
  readonly atEnd: boolean;
}

/** Tables of one script, numbered. Letter 0 is any that the tables do not name. */
export interface CompiledTables {
  readonly source: LikenessTables;
  readonly numbers: ReadonlyMap<string, number>;
  readonly size: number;
  /** One letter for another, at `one * size + other`. */
  readonly swap: Float64Array;
  /** By the last letters of both, at `one * size + other`. */
  readonly exchanges: readonly (readonly Exchange[] | undefined)[];
  readonly isVowel: Uint8Array;
  /** Letters of the longest exchange or beginning. */
  readonly reach: number;
  /** Class of a consonant. */
  readonly classOf: ReadonlyMap<string, string>;
  readonly skeletonCosts: SkeletonCosts;
}

export function compileTables(source: LikenessTables): CompiledTables {
  const { vowels, alike, exchanges, endings, classes } = source;
  const named = [
    vowels,
    ...alike.map(([letters]) => letters),
    ...[...exchanges, ...endings].flatMap(([one, other]) => [one, other]),
    ...classes.map(([letters]) => letters),
  ].join('');
  const letters = [...new Set(named)];
  const numbers = new Map(letters.map((letter, at) => [letter, at + 1]));
  const size = letters.length + 1;
  const numberOf = (letter: string): number => numbers.get(letter) ?? 0;
  const numbered = (text: string): Uint8Array => Uint8Array.from(text, numberOf);
  const isVowel = new Uint8Array(size);
  for (const letter of vowels) isVowel[numberOf(letter)] = 1;

  const swap = new Float64Array(size * size).fill(1);
  for (const one of vowels)
    for (const other of vowels) swap[numberOf(one) * size + numberOf(other)] = source.vowelForVowel;
  for (const [group, cost] of alike.toReversed())
    for (const one of group) for (const other of group) swap[numberOf(one) * size + numberOf(other)] = cost;
  // Two letters that no table names may be two letters.
  for (let at = 1; at < size; at += 1) swap[at * size + at] = 0;

  const byLast: Exchange[][] = [];
  const add = (one: Uint8Array, other: Uint8Array, cost: number, atEnd: boolean): void => {
    const at = (one.at(-1) ?? 0) * size + (other.at(-1) ?? 0);
    (byLast[at] ??= []).push({ one, other, cost, atEnd });
  };
  for (const [list, atEnd] of [
    [exchanges, false],
    [endings, true],
  ] as const) {
    for (const [first, second, cost] of list) {
      add(numbered(first), numbered(second), cost, atEnd);
      add(numbered(second), numbered(first), cost, atEnd);
    }
  }
  const classOf = new Map(
    classes.flatMap(([letters, name]) => [...letters].map((letter) => [letter, name] as const)),
  );
  const pieces = [...exchanges, ...endings, ...source.beginnings.map(([letters]) => [letters, ''] as const)];
  const reach = Math.max(1, ...pieces.flatMap(([one, other]) => [one.length, other.length]));
  if (reach > longestExchange) throw new Error(`exchanges are of ${longestExchange} letters at most`);
  return {
    source,
    numbers,
    size,
    swap,
    exchanges: byLast,
    isVowel,
    reach,
    classOf,
    skeletonCosts: skeletonCostsOf(source),
  };
}
