import type { Origin } from '../../articles/model.ts';
import type { Place } from './fields.ts';
import type { SearchedArticle } from './searched-article.ts';

/**
 * One thing to look up:
 * - `word`: the term (loose key); articles that have it spelt as `exact` weigh `exactBoost` times as much;
 * - `exact`: the identity key `value`;
 * - `capitals`: the word `value`, written in capitals throughout;
 * - `stem`: words whose stem, or one of whose parts, it is; not the word that is that stem itself;
 * - `prefix`: any term that begins so;
 * - `wild`: any term that fits a pattern whose `*` stand for any letters or none; it begins with a letter;
 * - `fuzzy`: any term at most one edit (insertion, deletion, substitution, transposition of neighbours) away;
 * - `name`: any term with this name key.
 */
export type Probe = {
  readonly value: string;
  /** Only there; anywhere when null. */
  readonly place: Place | null;
} & (
  | { readonly kind: 'word'; readonly exact: string | null }
  | { readonly kind: 'exact' | 'capitals' | 'stem' | 'prefix' | 'wild' | 'fuzzy' | 'name' }
);

/** Factor for articles that have a word in the very spelling asked for. */
export const exactBoost = 1.5;

/** Which words make a phrase: side by side in one paragraph (`text`), or as the words of a name stand (`name`). */
export type Joint = 'text' | 'name';

/**
 * Which articles hold something, and how strongly: `strengths[i]` is the BM25 weight in `docs[i]` before rarity (see
 * `saturation`), summed over places with their boosts. Docs are the retriever's own numbers of articles, ascending,
 * each once, all below its `limit()`. Neither array is to be written to.
 */
export interface Postings {
  readonly docs: Uint32Array;
  readonly strengths: Float32Array;
}

/** What an article is, not what it says. Answered from SQLite for both indexes. */
export type ArticleFilter =
  /** Every word of `words` (loose keys, the last perhaps only begun) stands in what published the article, in either language. */
  | { readonly kind: 'publication'; readonly words: readonly string[] }
  /** Published by exactly this, as written. */
  | { readonly kind: 'published-by'; readonly publication: string }
  /** Has a note with this tag; tags are compared by loose key. */
  | { readonly kind: 'tag'; readonly tag: string }
  /** Has a note that holds all these words (as typed) in its text, quote or tags, folded and by stem. */
  | { readonly kind: 'note'; readonly words: readonly string[] }
  /** Dated from `from` (inclusive) to before `to` (exclusive), ISO days; an article without a date never is. */
  | { readonly kind: 'date'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'origin'; readonly origin: Origin }
  /** Has been opened. */
  | { readonly kind: 'reading' };

/** Of a set of articles, how many have each value. */
export interface FacetCounts {
  /** By year of the date, `2025`. */
  readonly years: ReadonlyMap<string, number>;
  readonly publications: ReadonlyMap<string, number>;
  /** Opened at some time. */
  readonly reading: number;
  readonly tags: ReadonlyMap<string, number>;
}

/**
 * Looks things up in one index. Filled by lunr for the bundled corpus and by SQLite for the library; ranking does not
 * know which. Synchronous, as both are; the caller stops between calls when a search is outdated.
 */
export interface Retriever {
  readonly origin: Origin;
  /** How many articles the index holds. */
  size(): number;
  /** One above the highest doc. */
  limit(): number;
  postings(probe: Probe): Postings;
  /** Articles that hold these words side by side: all and only those. As strong as `tellingWord`. */
  phrase(probes: readonly Probe[], joint: Joint): Postings;
  /**
   * Articles in which things stand near one another: of each, one of its ways (words side by side), with at most
   * `within` words between the first and the last. Approximate: only words and names are looked for, and only in the
   * first ways of each. Ascending.
   */
  near(things: readonly (readonly (readonly Probe[])[])[], within: number): Uint32Array;
  /** Articles that a filter lets through, ascending. */
  filtered(filter: ArticleFilter): Uint32Array;
  /** Whether any article holds it. */
  has(probe: Probe): boolean;
  /** The article, to quote; null if it is gone. */
  article(doc: number): SearchedArticle | null;
  /** @param docs ascending. */
  facets(docs: Uint32Array): FacetCounts;
}

export const noPostings: Postings = { docs: new Uint32Array(0), strengths: new Float32Array(0) };

/** The word of a phrase that tells most: the longest, and the first of these. It stands for the whole in ranking. */
export const tellingWord = (probes: readonly Probe[]): Probe | null =>
  probes.reduce<Probe | null>(
    (longest, probe) => (longest && longest.value.length >= probe.value.length ? longest : probe),
    null,
  );

/** Those of `postings` that are in `docs`. @param docs ascending. */
export function among({ docs, strengths }: Postings, kept: Uint32Array): Postings {
  const found = new Uint32Array(kept.length);
  const weights = new Float32Array(kept.length);
  let [at, length] = [0, 0];
  for (const doc of kept) {
    while (at < docs.length && (docs[at] ?? 0) < doc) at += 1;
    if (docs[at] !== doc) continue;
    found[length] = doc;
    weights[length] = strengths[at] ?? 0;
    length += 1;
  }
  return { docs: found.subarray(0, length), strengths: weights.subarray(0, length) };
}

/** Articles in all of the postings, each as strong as in the weakest. */
export function weakest(all: readonly Postings[]): Postings {
  const [first = noPostings, ...rest] = all.toSorted((one, two) => one.docs.length - two.docs.length);
  const docs = new Uint32Array(first.docs.length);
  const strengths = new Float32Array(first.docs.length);
  const at = rest.map(() => 0);
  let length = 0;
  for (let index = 0; index < first.docs.length; index += 1) {
    const doc = first.docs[index] ?? 0;
    let least = first.strengths[index] ?? 0;
    const everywhere = rest.every((other, which) => {
      let place = at[which] ?? 0;
      while (place < other.docs.length && (other.docs[place] ?? 0) < doc) place += 1;
      at[which] = place;
      least = Math.min(least, other.strengths[place] ?? 0);
      return other.docs[place] === doc;
    });
    if (!everywhere) continue;
    docs[length] = doc;
    strengths[length] = least;
    length += 1;
  }
  return { docs: docs.subarray(0, length), strengths: strengths.subarray(0, length) };
}
