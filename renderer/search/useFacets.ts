/** The counts beside the filters, and how much the filters hide: asked once the hits have shown, never before them. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Facets } from '#core/search/model.ts';
import { ask, pause } from './ask.ts';
import { hidesArticles, questionOf, unfiltered, type SearchQuery } from './query.ts';

/** ms without a keystroke: who types on needs no counts. */
const stillFor = 150;

export interface Counts {
  /** Null until the first answer. */
  readonly facets: Facets | null;
  /** Articles that the text finds without the filters; null where none is set or until it is known. */
  readonly unfiltered: number | null;
  /** The counts are those of the question before. */
  readonly stale: boolean;
}

/** Every article is bundled or the reader's own. */
const articlesIn = ({ shelves }: Facets): number =>
  shelves.reduce(
    (sum, { shelf, articles }) => (shelf === 'bundled' || shelf === 'own' ? sum + articles : sum),
    0,
  );

/** @param settled the answer to this very query shows. */
export function useFacets(query: SearchQuery, settled: boolean): Counts {
  const question = questionOf(query);
  const filtered = hidesArticles(query);
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['search', 'facets', question],
    queryFn: async ({ signal }) => {
      await pause(stillFor, signal);
      const facets = await ask('search.facets', question, signal);
      // One after the other: of two at once the backend drops the older.
      const whole = filtered
        ? await ask('search.facets', { ...question, filters: unfiltered }, signal)
        : facets;
      return { facets, unfiltered: filtered ? articlesIn(whole) : null };
    },
    enabled: settled,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return {
    facets: data?.facets ?? null,
    unfiltered: filtered && !isPlaceholderData ? (data?.unfiltered ?? null) : null,
    stale: isPlaceholderData,
  };
}
