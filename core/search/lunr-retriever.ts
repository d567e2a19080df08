import lunr from 'lunr';
import type { Origin } from '../articles/model.ts';
import { averageLengths, countArticle, type ArticleCounts } from './article-counts.ts';
import { noArticleSets, type ArticleSets } from './article-sets.ts';
import { nameKeyOf } from './analyse.ts';
import { facetsOf, isLetThrough } from './article-filters.ts';
import { isOneEdit } from './edits.ts';
import { fieldOf, k1, placeBoosts, places, saturation, type Field, type Form, type Place } from './fields.ts';
import { phraseStands, standNear } from './match.ts';
import {
  among,
  exactBoost,
  noPostings,
  tellingWord,
  weakest,
  type Postings,
  type Probe,
  type Retriever,
} from './retriever.ts';
import type { SearchedArticle } from './searched-article.ts';
import { wildTest } from './wild.ts';

/** The parts of lunr 2.3.9's index that its types leave out (`Index` in lunr.js). */
interface IndexInside {
  readonly invertedIndex: Readonly<Record<string, Posting | undefined>>;
  readonly tokenSet: lunr.TokenSet;
}
type Posting = { readonly _index: number } & Partial<
  Readonly<Record<Field, Readonly<Record<string, unknown>>>>
>;

/** The functions of `lunr.TokenSet` that its types take for methods of the instance. */
const tokenSets = lunr.TokenSet as unknown as {
  fromString(pattern: string): lunr.TokenSet;
  fromFuzzyString(term: string, edits: number): lunr.TokenSet;
};

/** Forms in which a probe is met. */
const formsOfProbe = (kind: Probe['kind']): readonly Form[] => {
  if (kind === 'stem') return ['stem'];
  return kind === 'exact' || kind === 'capitals' ? ['exact'] : ['word'];
};

/**
 * Retrieves from lunr's index: it says which terms there are and which articles hold them. How often is counted in the
 * articles themselves, so that the weights are those of the library's index to the last digit.
 * @param serialised JSON of `buildCorpusIndex`.
 */
export function createLunrRetriever(
  serialised: object,
  articles: readonly SearchedArticle[],
  sets: ArticleSets = noArticleSets,
  origin: Origin = 'bundled',
): Retriever {
  const index = lunr.Index.load(serialised) as unknown as IndexInside;
  const numbers = new Map(articles.map((article, number) => [article.id, number]));
  const words = termsOfForm(index, 'word');
  const isWord = new Set(words);
  const byNameKey = Map.groupBy(words, nameKeyOf);
  const counts = articles.map(countArticle);
  const averages = averageLengths(counts);

  /** Terms of form word that a pattern of lunr's fits. */
  const intersection = (set: lunr.TokenSet): string[] =>
    index.tokenSet
      .intersect(set)
      .toArray()
      .filter((term) => isWord.has(term));

  const termsOf = ({ kind, value }: Probe): string[] => {
    switch (kind) {
      case 'name':
        return byNameKey.get(value) ?? [];
      case 'prefix':
        return intersection(tokenSets.fromString(`${value}*`)).filter((term) => term.startsWith(value));
      case 'wild':
        return intersection(tokenSets.fromString(value)).filter(wildTest(value));
      case 'fuzzy':
        return intersection(tokenSets.fromFuzzyString(value, 1)).filter(
          (term) => term === value || isOneEdit(term, value),
        );
      default:
        return index.invertedIndex[value] === undefined ? [] : [value];
    }
  };

  const numbersHolding = (terms: readonly string[], fields: readonly Field[]): number[] => {
    const found = new Set<number>();
    for (const term of terms)
      for (const field of fields)
        for (const id of Object.keys(index.invertedIndex[term]?.[field] ?? {})) {
          const number = numbers.get(id);
          if (number !== undefined) found.add(number);
        }
    return [...found].toSorted((one, two) => one - two);
  };

  const postings = (probe: Probe): Postings => {
    const terms = termsOf(probe);
    const looked = placesOf(probe);
    const forms = formsOfProbe(probe.kind);
    const fields = looked.flatMap((place) => forms.map((form) => fieldOf(place, form)));
    const docs = Uint32Array.from(numbersHolding(terms, fields));
    const strengths = Float32Array.from(docs, (doc) => {
      const article = counts[doc];
      return article === undefined ? 0 : strength(article, averages, probe, terms, looked, forms);
    });
    return { docs, strengths };
  };

  const filtered: Retriever['filtered'] = (filter) => {
    const isThrough = isLetThrough(filter, sets);
    return Uint32Array.from(articles.keys().filter((doc) => articles[doc] && isThrough(articles[doc])));
  };

  return {
    origin,
    size: () => articles.length,
    limit: () => articles.length,
    postings,
    phrase(probes, joint) {
      const { docs } = weakest(probes.map(postings));
      const standing = docs.filter((doc) => phraseStandsIn(articles[doc], probes, joint));
      const telling = tellingWord(probes);
      return telling === null ? noPostings : among(postings(telling), standing);
    },
    near(things, within) {
      const holding = articles.keys().filter((doc) => {
        const article = articles[doc];
        return article !== undefined && standNear(article, things, within);
      });
      return Uint32Array.from(holding);
    },
    filtered,
    has: (probe) =>
      probe.kind === 'word' && probe.place === null
        ? isWord.has(probe.value)
        : postings(probe).docs.length > 0,
    article: (doc) => articles[doc] ?? null,
    facets: (docs) =>
      facetsOf(
        [...docs].flatMap((doc) => articles[doc] ?? []),
        sets,
      ),
  };
}

const phraseStandsIn = (
  article: SearchedArticle | undefined,
  ...phrase: [readonly Probe[], Parameters<Retriever['phrase']>[1]]
): boolean => article !== undefined && phraseStands(article, ...phrase);

const placesOf = ({ place }: Probe): readonly Place[] => (place === null ? places : [place]);

function strength(
  article: ArticleCounts,
  averages: Readonly<Record<Place, number>>,
  probe: Probe,
  terms: readonly string[],
  looked: readonly Place[],
  forms: readonly Form[],
): number {
  let sum = 0;
  let exact = false;
  for (const place of looked) {
    let inPlace = 0;
    for (const term of terms) {
      const count = forms.reduce((total, form) => total + article.count(fieldOf(place, form), term), 0);
      if (count > 0) inPlace += saturation(count, article.lengths[place], averages[place]);
    }
    sum += placeBoosts[place] * Math.min(inPlace, k1 + 1);
    exact ||=
      probe.kind === 'word' &&
      probe.exact !== null &&
      article.count(fieldOf(place, 'exact'), probe.exact) > 0;
  }
  return exact ? sum * exactBoost : sum;
}

/** Terms that stand somewhere in this form. */
function termsOfForm(index: IndexInside, form: Form): string[] {
  return Object.entries(index.invertedIndex)
    .filter(([, posting]) =>
      places.some((place) => Object.keys(posting?.[fieldOf(place, form)] ?? {}).length > 0),
    )
    .map(([term]) => term);
}
