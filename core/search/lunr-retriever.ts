import lunr from 'lunr';
import type { Origin } from '../articles/model.ts';
import { fields, k1, rarity, type Field } from './fields.ts';
import { nameKeyOf } from './analyse.ts';
import {
  fieldsOfProbe,
  oneOccurrence,
  shortPrefix,
  weakest,
  type Postings,
  type Probe,
  type Retriever,
  type Strengths,
} from './retriever.ts';
import type { SearchedArticle } from './searched-article.ts';

/** The parts of lunr 2.3.9's index that its types leave out (`Index` in lunr.js). */
interface IndexInside {
  readonly invertedIndex: Readonly<Record<string, Posting>>;
  readonly fieldVectors: Readonly<Record<string, { readonly elements: readonly number[] } | undefined>>;
  readonly tokenSet: lunr.TokenSet;
}
type Posting = { readonly _index: number } & Readonly<Record<Field, Readonly<Record<string, unknown>>>>;

/** `lunr.TokenSet.fromString`, which its types take for a method of the instance. */
const tokenSetOf = (pattern: string): lunr.TokenSet =>
  (lunr.TokenSet as unknown as { fromString(pattern: string): lunr.TokenSet }).fromString(pattern);

/**
 * Retrieves from lunr's index. Its field vectors hold weight × rarity, with the rarity of this index alone; that factor
 * is divided out again, so that the ranker can put in the rarity over corpus and library together.
 * @param serialised JSON of `buildCorpusIndex`.
 */
export function createLunrRetriever(
  serialised: object,
  articles: readonly SearchedArticle[],
  origin: Origin = 'bundled',
): Retriever {
  const index = lunr.Index.load(serialised) as unknown as IndexInside;
  const numbers = new Map(articles.map((article, number) => [article.id, number]));
  const byNameKey = Map.groupBy(wordTerms(index), nameKeyOf);
  const vectors = new Map<string, ReadonlyMap<number, number>>();

  const vector = (field: Field, id: string): ReadonlyMap<number, number> => {
    const key = `${field}/${id}`;
    const known = vectors.get(key);
    if (known) return known;
    const elements = index.fieldVectors[key]?.elements ?? [];
    const weights = new Map<number, number>();
    for (let at = 0; at + 1 < elements.length; at += 2) weights.set(elements[at] ?? 0, elements[at + 1] ?? 0);
    vectors.set(key, weights);
    return weights;
  };

  const termsOf = ({ kind, value }: Probe): string[] => {
    if (kind === 'name') return byNameKey.get(value) ?? [];
    if (kind !== 'prefix') return value in index.invertedIndex ? [value] : [];
    if (value.includes('*')) return [];
    return index.tokenSet.intersect(tokenSetOf(`${value}*`)).toArray();
  };

  const postings = (probe: Probe): Postings => {
    const found = new Map<number, Strengths>();
    const isShort = probe.kind === 'prefix' && probe.value.length <= shortPrefix;
    for (const term of termsOf(probe)) {
      const posting = index.invertedIndex[term];
      if (!posting) continue;
      const { _index: place } = posting;
      const local = rarity(fieldsHolding(posting), articles.length);
      for (const field of fieldsOfProbe[probe.kind])
        for (const id of Object.keys(posting[field])) {
          const number = numbers.get(id);
          if (number === undefined) continue;
          const weight = isShort ? oneOccurrence : (vector(field, id).get(place) ?? 0) / local;
          const strengths = found.get(number) ?? {};
          strengths[field] = isShort ? weight : Math.min((strengths[field] ?? 0) + weight, k1 + 1);
          found.set(number, strengths);
        }
    }
    return found;
  };

  return {
    origin,
    size: () => articles.length,
    postings,
    phrase: (probes) => weakest(probes.map(postings)),
    has: (probe) => postings(probe).size > 0,
    article: (number) => articles[number] ?? null,
  };
}

/** Terms that stand in title or text, not only as stems or exact spellings. */
function wordTerms(index: IndexInside): string[] {
  return Object.entries(index.invertedIndex)
    .filter(([, posting]) => fieldsOfProbe.name.some((field) => Object.keys(posting[field]).length > 0))
    .map(([term]) => term);
}

/** As `lunr.idf` counts: an article once for each field that holds the term. */
const fieldsHolding = (posting: Posting): number =>
  fields.reduce((sum, field) => sum + Object.keys(posting[field]).length, 0);
