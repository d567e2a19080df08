/** Known spellings, ready to be asked which of them a word is like, without comparing it with each. */
import type { Language } from '../articles/language.ts';
import { distanceOf, languageOfSpelling, lettersOfWords, wordsOfSpelling } from './likeness.ts';
import type { Letters } from './likeness-rules.ts';
import { neighbourhoodOf, skeletonOf } from './skeleton.ts';

export interface KnownSpelling {
  readonly nameId: string;
  readonly spellingId: string;
  /** Under the name key, in order. */
  readonly words: readonly string[];
  readonly letters: Letters;
  readonly skeleton: string;
}

export interface LikenessIndex {
  /** By language, then by each skeleton of a spelling's neighbourhood. */
  readonly bySkeleton: Readonly<Record<Language, ReadonlyMap<string, readonly KnownSpelling[]>>>;
  /** Words of the longest spelling. */
  readonly longest: number;
  /** First and last words of spellings that have several. */
  readonly ends: ReadonlySet<string>;
}

/** Proposed up to this distance, by the length of the shorter skeleton; the last holds for all that are longer. */
const cuts = [0, 0.03, 0.11, 0.15, 0.19, 0.24] as const;

/** The distance up to which two spellings are taken for one, by what stands in them alone. */
export const cutOf = (one: string, other: string): number =>
  cuts[Math.min(one.length, other.length, cuts.length - 1)] ?? 0;

/** Takes time and memory in proportion to the spellings (about eight entries each). */
export function indexSpellings(
  spellings: Iterable<{ readonly nameId: string; readonly spellingId: string; readonly text: string }>,
): LikenessIndex {
  const bySkeleton: Record<Language, Map<string, KnownSpelling[]>> = { ur: new Map(), en: new Map() };
  const ends = new Set<string>();
  let longest = 0;
  for (const { nameId, spellingId, text } of spellings) {
    const language = languageOfSpelling(text);
    const words = wordsOfSpelling(text);
    const letters = lettersOfWords(words, language);
    if (letters === null) continue;
    const skeleton = skeletonOf(letters.text, letters.tables.source);
    const spelling: KnownSpelling = { nameId, spellingId, words, letters, skeleton };
    longest = Math.max(longest, words.length);
    if (words.length > 1) for (const word of [words[0], words.at(-1)]) ends.add(word ?? '');
    for (const key of neighbourhoodOf(skeleton)) {
      const known = bySkeleton[language].get(key);
      if (known === undefined) bySkeleton[language].set(key, [spelling]);
      else known.push(spelling);
    }
  }
  return { bySkeleton, longest, ends };
}

/** A known spelling and how far what was asked for is from it. */
export interface Likely {
  readonly spelling: KnownSpelling;
  readonly distance: number;
  /** See `cutOf`. */
  readonly cut: number;
}

/**
 * Known spellings that `words` (under the name key) are like: of each name the nearest, within its cut times `stretch`.
 * Spellings with the same letters are among them, at 0.
 */
export function likelySpellings(
  index: LikenessIndex,
  words: readonly string[],
  language: Language,
  stretch = 1,
): Likely[] {
  const letters = lettersOfWords(words, language);
  if (letters === null) return [];
  const skeleton = skeletonOf(letters.text, letters.tables.source);
  const nearest = new Map<string, Likely>();
  const seen = new Set<KnownSpelling>();
  for (const key of neighbourhoodOf(skeleton)) {
    for (const spelling of index.bySkeleton[language].get(key) ?? []) {
      if (seen.has(spelling)) continue;
      seen.add(spelling);
      const cut = cutOf(skeleton, spelling.skeleton);
      const before = nearest.get(spelling.nameId);
      const limit = Math.min(cut * stretch, before?.distance ?? Infinity);
      const distance = distanceOf(letters, spelling.letters, limit);
      if (distance > limit || distance === before?.distance) continue;
      nearest.set(spelling.nameId, { spelling, distance, cut });
    }
  }
  return [...nearest.values()];
}
