/** The texts of an article in which a query is met: short articles read whole, long ones where it may be met. */
import { createLongReader } from './long-reader.ts';
import { createQueryMatcher } from '../match.ts';
import type { Query } from '../query.ts';
import { textsOf, unitsOf, type SearchedArticle } from '../index/searched-article.ts';
import type { FoundText } from './snippets.ts';

/** Articles up to this are read whole: some 3,000 words. UTF-16 units of all texts. */
export const longArticle = 16_000;

/** Gives the texts of an article in which the query is met, with the places; none where it is not met. */
export type OccurrenceReader = (article: SearchedArticle) => FoundText[];

/**
 * Reads articles that a query finds. Of a long article some of the places are given: the best lines to show, and at
 * least one place of everything the query asks for that stands in the article.
 */
export function createOccurrenceReader(query: Query, long = longArticle): OccurrenceReader {
  const matcher = createQueryMatcher(query);
  const whole: OccurrenceReader = (article) =>
    textsOf(article)
      .map((text) => ({ text, occurrences: matcher.occurrences(text) }))
      .filter(({ occurrences }) => occurrences.length > 0);
  let readLong: OccurrenceReader | null = null;
  /** What the texts of every article found have. */
  const wanted = [...query.positions.keys()].filter(
    (at) => query.positions[at]?.required === true && !query.filters.some((filter) => filter.at === at),
  );
  /** The sieve may miss a phrase with a page of punctuation within it. */
  const isMet = (texts: readonly FoundText[]): boolean =>
    wanted.every((at) =>
      texts.some(({ occurrences }) =>
        occurrences.some(({ positions }) => positions.from <= at && at < positions.to),
      ),
    );
  return (article) => {
    if (unitsOf(article) <= long) return whole(article);
    readLong ??= createLongReader(query, matcher);
    const found = readLong(article);
    return isMet(found) ? found : whole(article);
  };
}
