/** Known spellings, ready to be asked which of them a word is like, without comparing it with each. */
import type { Language } from '../articles/language.ts';
import { distanceOf, lettersOfWords, meanLength } from './likeness.ts';
import type { Letters } from './letters.ts';
import { neighbourhoodOf, shortestWithNeighbours } from './skeleton.ts';
import { skeletonCost } from './skeleton-costs.ts';

export interface KnownSpelling {
  readonly nameId: string;
  readonly spellingId: string;
  /** Under the name key, in order. */
  readonly words: readonly string[];
  readonly letters: Letters;
}

/** All spellings of one skeleton. */
interface Group {
  readonly skeleton: string;
  readonly spellings: KnownSpelling[];
}

export interface LikenessIndex {
  /** By language, then by each skeleton of a group's neighbourhood. */
  readonly groups: Readonly<Record<Language, Map<string, Group[]>>>;
  readonly bySkeleton: Readonly<Record<Language, Map<string, Group>>>;
  /** Words of the longest spelling there ever was. */
  longest: number;
  /** First and last words of spellings that have several, with how often. */
  readonly ends: Map<string, number>;
}

/** A spelling to be indexed. Words are under the name key. */
export interface IndexedSpelling {
  readonly nameId: string;
  readonly spellingId: string;
  readonly words: readonly string[];
  readonly language: Language;
}

/** Proposed up to this distance, by the length of the shorter skeleton; the last holds for all that are longer. */
const cuts = [0, 0, 0.11, 0.15, 0.19, 0.24] as const;

/** The distance up to which two spellings are taken for one, by what stands in them alone. */
export const cutOf = (one: string, other: string): number =>
  cuts[Math.min(one.length, other.length, cuts.length - 1)] ?? 0;

/** In shorter skeletons a consonant that no table excuses makes another name. */
const longSkeleton = 5;

export const newIndex = (): LikenessIndex => ({
  groups: { ur: new Map(), en: new Map() },
  bySkeleton: { ur: new Map(), en: new Map() },
  longest: 0,
  ends: new Map(),
});

/** Takes time and memory in proportion to the spellings. */
export function indexSpellings(spellings: Iterable<IndexedSpelling>): LikenessIndex {
  const index = newIndex();
  for (const spelling of spellings) addSpelling(index, spelling);
  return index;
}

const endsOf = (words: readonly string[]): string[] =>
  words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : [];

export function addSpelling(index: LikenessIndex, spelling: IndexedSpelling): void {
  const { nameId, spellingId, words, language } = spelling;
  const letters = lettersOfWords(words, language);
  if (letters === null) return;
  index.longest = Math.max(index.longest, words.length);
  for (const word of endsOf(words)) index.ends.set(word, (index.ends.get(word) ?? 0) + 1);
  groupOf(index, letters.skeleton, language).spellings.push({ nameId, spellingId, words, letters });
}

function groupOf({ groups, bySkeleton }: LikenessIndex, skeleton: string, language: Language): Group {
  const known = bySkeleton[language].get(skeleton);
  if (known !== undefined) return known;
  const group: Group = { skeleton, spellings: [] };
  bySkeleton[language].set(skeleton, group);
  for (const key of neighbourhoodOf(skeleton)) {
    const near = groups[language].get(key);
    if (near === undefined) groups[language].set(key, [group]);
    else near.push(group);
  }
  return group;
}

/** Takes out what `addSpelling` put in for this same spelling. */
export function removeSpelling(index: LikenessIndex, spelling: IndexedSpelling): void {
  const { nameId, spellingId, words, language } = spelling;
  const letters = lettersOfWords(words, language);
  if (letters === null) return;
  const { spellings } = groupOf(index, letters.skeleton, language);
  const at = spellings.findIndex((one) => one.nameId === nameId && one.spellingId === spellingId);
  if (at < 0) return;
  spellings.splice(at, 1);
  for (const word of endsOf(words)) {
    const count = (index.ends.get(word) ?? 0) - 1;
    if (count > 0) index.ends.set(word, count);
    else index.ends.delete(word);
  }
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
  const { skeleton } = letters;
  const groups = new Set<Group>();
  for (const key of neighbourhoodOf(skeleton))
    for (const group of index.groups[language].get(key) ?? []) groups.add(group);
  const nearest = new Map<string, Likely>();
  for (const { skeleton: other, spellings } of groups) {
    const cut = cutOf(skeleton, other);
    const least = skeletonCost(skeleton, other, letters.tables.skeletonCosts);
    const shorter = Math.min(skeleton.length, other.length);
    if (cut === 0 || (shorter < longSkeleton && least >= 1)) continue;
    if (shorter < shortestWithNeighbours && least > 0) continue;
    for (const spelling of spellings) {
      if (least > cut * stretch * meanLength(letters, spelling.letters)) continue;
      const before = nearest.get(spelling.nameId);
      const limit = Math.min(cut * stretch, before?.distance ?? Infinity);
      const distance = distanceOf(letters, spelling.letters, limit);
      if (distance > limit || distance === before?.distance) continue;
      nearest.set(spelling.nameId, { spelling, distance, cut });
    }
  }
  return [...nearest.values()];
}
