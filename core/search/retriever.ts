import type { Origin } from '../articles/model.ts';
import { fields, type Field } from './fields.ts';
import type { SearchedArticle } from './searched-article.ts';

/**
 * One thing to look up:
 * - `word`: the term in title or text;
 * - `exact`: the identity key, where it differs from the loose key;
 * - `stem`: words that share a stem: the term itself, or a word whose stem or part it is;
 * - `prefix`: any term that begins so;
 * - `name`: any term with this name key.
 */
export interface Probe {
  readonly kind: 'word' | 'exact' | 'stem' | 'prefix' | 'name';
  readonly value: string;
}

/** The fields a probe looks in. */
export const fieldsOfProbe: Record<Probe['kind'], readonly Field[]> = {
  word: ['title', 'words'],
  exact: ['exact'],
  stem: ['title', 'words', 'stems'],
  prefix: ['title', 'words'],
  name: ['title', 'words'],
};

/** BM25 weight before rarity (see `saturation`), by field; a field without the term is absent. */
export type Strengths = Partial<Record<Field, number>>;

/** Which articles hold something, and how strongly. Keys are the retriever's own numbers of articles. */
export type Postings = ReadonlyMap<number, Strengths>;

/**
 * Looks things up in one index. Filled by lunr for the bundled corpus and by SQLite FTS5 for the library; ranking does
 * not know which. Synchronous, as both are; the caller stops between calls when a search is outdated.
 */
export interface Retriever {
  readonly origin: Origin;
  /** How many articles the index holds. */
  size(): number;
  postings(probe: Probe): Postings;
  /**
   * Articles that may hold these words side by side: all that do, and perhaps some that only have every one of them.
   * As strong as the weakest word.
   */
  phrase(probes: readonly Probe[]): Postings;
  /** Whether any article holds it. */
  has(probe: Probe): boolean;
  /** The article, to verify and quote; null if it is gone. */
  article(number: number): SearchedArticle | null;
}

/** A prefix of so many UTF-16 units is in almost every article: it is found, but not counted. */
export const shortPrefix = 2;
/** What one occurrence weighs in a text of average length; that of a short prefix, however often it is there. */
export const oneOccurrence = 1;

/** Articles in all of the postings, in each field as strong as in the weakest. */
export function weakest(all: readonly Postings[]): Postings {
  const [first = new Map<number, Strengths>(), ...rest] = all;
  const found = new Map<number, Strengths>();
  for (const [number, strengths] of first) {
    const others = rest.map((postings) => postings.get(number));
    if (others.includes(undefined)) continue;
    const least: Strengths = {};
    for (const field of fields) {
      const values = [strengths, ...others].map((one) => one?.[field] ?? 0);
      const value = Math.min(...values);
      if (value > 0) least[field] = value;
    }
    found.set(number, least);
  }
  return found;
}
