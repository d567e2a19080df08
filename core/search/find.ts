import type { Found } from './evaluate.ts';
import { places, type Place } from './index/fields.ts';
import {
  answering,
  articlesIn,
  blockOfHits,
  matching,
  narrowingOf,
  nearlyFound,
  type Asked,
  type FindContext,
} from './matching.ts';
import { createOccurrenceReader } from './lines/occurrences-in.ts';
import type { Facets, Hit, SearchAnswer } from './model.ts';
import { closeness } from './rank.ts';
import { reasonsOf } from './lines/reasons.ts';
import type { FacetCounts } from './index/retriever.ts';
import type { SearchedArticle } from './index/searched-article.ts';
import { cutSnippets, type FoundText } from './lines/snippets.ts';

export { matching, type Asked, type FindContext } from './matching.ts';

export interface FindRequest extends Asked {
  readonly limit: number;
}

/**
 * Searches: reads the query, looks it up in every index, counts, ranks, and cuts the lines to show of the best `limit`.
 * Whatever `request.text` is, it never fails of its own.
 */
export function find(
  request: FindRequest,
  context: FindContext,
): Pick<SearchAnswer, 'hits' | 'total' | 'expansions' | 'hints' | 'nearly'> {
  const { query, clauses, hints, found, total } = matching(request, context, request.limit);
  const occurrencesIn = createOccurrenceReader(query);
  const read = found.map(({ retriever, doc, score }): Hit[] => {
    context.checkpoint();
    const article = retriever.article(doc);
    if (article === null) return [];
    const texts = occurrencesIn(article);
    const near = closeness(
      query,
      texts.map(({ occurrences }) => occurrences),
    );
    return [hitOf(article, score * near, texts)];
  });
  // Block by block, so that asking for more leaves those that are shown in their places.
  const blocks = Array.from({ length: Math.ceil(read.length / blockOfHits) }, (_, block) =>
    read.slice(block * blockOfHits, (block + 1) * blockOfHits).flat(),
  );
  const hits = blocks.flatMap((block) => block.toSorted((one, two) => two.score - one.score));
  const nearly = total > 0 ? [] : nearlyFound(query, narrowingOf(request), context);
  return {
    hits,
    total,
    expansions: [...query.expansions],
    hints: [...hints],
    nearly: nearly.flatMap(({ position, articles }) => {
      const clause = clauses[position];
      return clause ? [{ start: clause.start, end: clause.end, articles }] : [];
    }),
  };
}

const hitOf = (article: SearchedArticle, score: number, texts: readonly FoundText[]): Hit => ({
  articleId: article.id,
  origin: article.origin,
  language: article.language,
  title: article.title,
  translatedTitle: article.translatedTitle,
  publication: article.publication,
  translatedPublication: article.translatedPublication,
  date: article.date,
  score,
  snippets: cutSnippets(texts),
  reasons: reasonsOf(texts),
});

/** Publications named among the facets. */
const publicationLimit = 50;

/** How the articles found divide; each value is counted as if its own filter were not set. */
export function facets(asked: Asked, context: FindContext): Omit<Facets, 'seq' | 'outdated'> {
  const narrowing = narrowingOf(asked);
  const without = (name: 'shelf' | 'publication' | 'year') =>
    new Map([...narrowing].filter(([key]) => key !== name));
  const counts = (name: 'shelf' | 'publication' | 'year') => {
    const { found } = answering(asked, asked.filters.place, without(name), context);
    return { found, counts: found.map((ofIndex, at) => facetsIn(ofIndex, at, context)) };
  };
  const years = counts('year');
  // Where nothing is set, all are counted over the same articles.
  const publications = narrowing.size === 0 ? years : counts('publication');
  const shelves = narrowing.size === 0 ? years : counts('shelf');
  const inPlace = (place: Place): number => articlesIn(answering(asked, place, narrowing, context).found);
  return {
    places: Object.fromEntries(places.map((place) => [place, inPlace(place)])) as Record<Place, number>,
    shelves: [
      ...context.retrievers.map(({ origin }, at) => ({
        shelf: origin,
        articles: shelves.found[at]?.docs.length ?? 0,
      })),
      { shelf: 'reading', articles: shelves.counts.reduce((sum, { reading }) => sum + reading, 0) },
      ...[...addUp(shelves.counts.map(({ tags }) => tags))].map(([tag, articles]) => ({
        shelf: `tag:${tag}`,
        articles,
      })),
    ],
    years: [...addUp(years.counts.map(({ years }) => years))]
      .toSorted(([one], [two]) => (one < two ? 1 : -1))
      .map(([year, articles]) => ({ year, articles })),
    publications: [...addUp(publications.counts.map(({ publications }) => publications))]
      .toSorted(byCount)
      .slice(0, publicationLimit)
      .map(([publication, articles]) => ({ publication, articles })),
  };
}

const byCount = (one: readonly [string, number], two: readonly [string, number]): number =>
  two[1] - one[1] || (one[0] < two[0] ? -1 : 1);

function facetsIn(found: Found, at: number, context: FindContext): FacetCounts {
  context.checkpoint();
  const retriever = context.retrievers[at];
  if (!retriever) throw new RangeError(`no retriever ${at}`);
  return retriever.facets(found.docs.toSorted());
}

function addUp(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const counts of all) for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}
