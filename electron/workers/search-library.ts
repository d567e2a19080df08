import type { DatabaseSync } from 'node:sqlite';
import { k1, saturation } from '#core/search/fields.ts';
import {
  fieldsOfProbe,
  oneOccurrence,
  shortPrefix,
  weakest,
  type Postings,
  type Probe,
  type Retriever,
  type Strengths,
} from '#core/search/retriever.ts';
import type { SearchedArticle } from '#core/search/searched-article.ts';
import { prepareStatements } from './search-statements.ts';

/** Kept between searches, as a reader types on and the same words and articles come up again. UTF-16 units. */
const keptLength = 4_000_000;
/** Articles in all the postings kept. */
const keptPostings = 200_000;
/** A phrase of names is asked of FTS5 in so many ways at the most; beyond, its words are looked up one by one. */
const waysLimit = 32;

/** The library's retriever and how to let it see what was committed since. */
export interface LibraryRetriever extends Retriever {
  /** Call it at the start of each search's transaction. */
  refresh(): void;
}

/**
 * Retrieves from the library's FTS5 index. Articles that are deleted are never found.
 * @param db a connection of its own, which nobody writes through.
 */
export function createLibraryRetriever(db: DatabaseSync): LibraryRetriever {
  const statements = prepareStatements(db);
  let dataVersion = statements.dataVersion();
  let totals = statements.totals();
  const articles = createStore<number, SearchedArticle | null>(
    keptLength,
    (article) => article?.text.length ?? 1,
  );
  const kept = createStore<string, Postings>(keptPostings, (postings) => postings.size);

  const termsOf = ({ kind, value }: Probe): string[] =>
    kind === 'name' ? statements.termsOfNameKey(value) : [value];

  const shortPrefixPostings = (prefix: string): Postings => {
    const found = new Map<number, Strengths>();
    for (const field of fieldsOfProbe.prefix)
      for (const number of statements.matchingPrefix(field, prefix)) {
        const strengths = found.get(number) ?? {};
        strengths[field] = oneOccurrence;
        found.set(number, strengths);
      }
    return found;
  };

  const countedPostings = (probe: Probe): Postings => {
    const looked = fieldsOfProbe[probe.kind];
    const found = new Map<number, Strengths>();
    const counts =
      probe.kind === 'prefix'
        ? statements.countsOfPrefix(probe.value)
        : termsOf(probe).flatMap((term) => statements.countsOfTerm(term));
    for (const { number, field, count, length } of counts) {
      if (!looked.includes(field)) continue;
      let strengths = found.get(number);
      if (!strengths) found.set(number, (strengths = {}));
      const weight = saturation(count, length, totals[field] / totals.articles);
      strengths[field] = Math.min((strengths[field] ?? 0) + weight, k1 + 1);
    }
    return found;
  };

  const postings = (probe: Probe): Postings =>
    kept.get(`${probe.kind} ${probe.value}`, () =>
      probe.kind === 'prefix' && probe.value.length <= shortPrefix
        ? shortPrefixPostings(probe.value)
        : countedPostings(probe),
    );

  const phrase = (probes: readonly Probe[]): Postings => {
    const ways = waysOf(probes.map(termsOf));
    if (ways.length > waysLimit) return weakest(probes.map(postings));
    const side = new Set(statements.matchingPhrases(ways));
    if (side.size === 0) return new Map();
    const all = weakest(probes.map(postings));
    return new Map(all.entries().filter(([number]) => side.has(number)));
  };

  return {
    origin: 'own',
    size: () => totals.articles,
    postings,
    phrase,
    has: (probe) =>
      probe.kind === 'prefix'
        ? postings(probe).size > 0
        : termsOf(probe).some((term) => statements.holds(term, fieldsOfProbe[probe.kind])),
    article: (number) => articles.get(number, () => statements.article(number)),
    refresh() {
      const version = statements.dataVersion();
      if (version === dataVersion) return;
      dataVersion = version;
      totals = statements.totals();
      articles.clear();
      kept.clear();
    },
  };
}

/** Every way to take one of each: the phrases that a phrase of names stands for. Stops when there are too many. */
function waysOf(choices: readonly (readonly string[])[]): string[][] {
  let ways: string[][] = [[]];
  for (const terms of choices) {
    ways = ways.flatMap((way) => terms.map((term) => [...way, term]));
    if (ways.length > waysLimit) return ways;
  }
  return ways;
}

/** Remembers what was read, up to a total size; when it is reached, everything is forgotten: simplest, and rare. */
function createStore<Key, Value>(limit: number, sizeOf: (value: Value) => number) {
  const kept = new Map<Key, Value>();
  let size = 0;
  const clear = (): void => {
    kept.clear();
    size = 0;
  };
  return {
    clear,
    get(key: Key, read: () => Value): Value {
      const known = kept.get(key);
      if (known !== undefined) return known;
      const value = read();
      if (size + sizeOf(value) > limit) clear();
      size += sizeOf(value);
      kept.set(key, value);
      return value;
    },
  };
}
