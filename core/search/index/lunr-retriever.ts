import lunr from 'lunr';
import type { Origin } from '../../articles/model.ts';
import { averageLengths } from './article-counts.ts';
import { noArticleSets, type ArticleSets } from './article-sets.ts';
import { nameKeyOf } from './analyse.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { facetsOf, isLetThrough } from './article-filters.ts';
import { isOneEdit } from './edits.ts';
import { fieldOf, k1, placeBoosts, places, saturation, type Field, type Form, type Place } from './fields.ts';
import { phraseStands, standNear } from '../match.ts';
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
/** Of a term, by field and article id: how often it stands there. */
type Posting = { readonly _index: number } & Partial<
  Readonly<Record<Field, Readonly<Record<string, number>>>>
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
 * Retrieves from lunr's index: it says which terms there are, which articles hold them and how often; the weights are
 * those of the library's index.
 * @param serialised JSON of `buildCorpusIndex`.
 */
export function createLunrRetriever(
  serialised: CorpusIndex,
  articles: readonly SearchedArticle[],
  sets: ArticleSets = noArticleSets,
  origin: Origin = 'bundled',
): Retriever {
  const index = lunr.Index.load(serialised) as unknown as IndexInside;
  const numbers = new Map(articles.map((article, number) => [article.id, number]));
  const words = termsOfForm(index, 'word');
  const isWord = new Set(words);
  let byNameKey: ReadonlyMap<string, string[]> | null = null;
  const lengths = articles.map(({ id }) => serialised.lengths[id] ?? noLengths);
  const averages = averageLengths(lengths);

  /** Terms of form word that a pattern of lunr's fits. */
  const intersection = (set: lunr.TokenSet): string[] =>
    index.tokenSet
      .intersect(set)
      .toArray()
      .filter((term) => isWord.has(term));

  const termsOf = ({ kind, value }: Probe): string[] => {
    switch (kind) {
      case 'name':
        byNameKey ??= Map.groupBy(words, nameKeyOf);
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
    return { docs, strengths: Float32Array.from(docs, (doc) => strength(doc, probe, terms)) };
  };

  const count = (doc: number, place: Place, form: Form, term: string): number =>
    index.invertedIndex[term]?.[fieldOf(place, form)]?.[articles[doc]?.id ?? ''] ?? 0;

  const strength = (doc: number, probe: Probe, terms: readonly string[]): number => {
    const forms = formsOfProbe(probe.kind);
    let sum = 0;
    let exact = false;
    for (const place of placesOf(probe)) {
      let inPlace = 0;
      for (const term of terms) {
        const times = forms.reduce((total, form) => total + count(doc, place, form, term), 0);
        if (times > 0) inPlace += saturation(times, lengths[doc]?.[place] ?? 0, averages[place]);
      }
      sum += placeBoosts[place] * Math.min(inPlace, k1 + 1);
      exact ||= probe.kind === 'word' && probe.exact !== null && count(doc, place, 'exact', probe.exact) > 0;
    }
    return exact ? sum * exactBoost : sum;
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

const noLengths: Readonly<Record<Place, number>> = { title: 0, source: 0, translation: 0 };

const placesOf = ({ place }: Probe): readonly Place[] => (place === null ? places : [place]);

/** Terms that stand somewhere in this form. */
function termsOfForm(index: IndexInside, form: Form): string[] {
  return Object.entries(index.invertedIndex)
    .filter(([, posting]) =>
      places.some((place) => Object.keys(posting?.[fieldOf(place, form)] ?? {}).length > 0),
    )
    .map(([term]) => term);
}
