/** The search as it is typed: one call a keystroke, answers to older ones dropped, the last results kept until new ones come. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Origin } from '#core/articles/model.ts';
import type { SearchAnswer } from '#core/search/model.ts';
import { call } from '../app/backend.ts';

export interface SearchQuery {
  readonly text: string;
  readonly origin: Origin | null;
  readonly withoutNames: readonly string[];
  readonly withoutSpellings: readonly string[];
  readonly limit: number;
}

/** Articles asked for at first, and how many more each time. */
export const pageOfHits = 20;

export const emptyQuery: SearchQuery = {
  text: '',
  origin: null,
  withoutNames: [],
  withoutSpellings: [],
  limit: pageOfHits,
};

/** Starts at the seconds of the clock, so that it goes on rising when the page is loaded anew. */
let seq = Math.floor(Date.now() / 1000);

async function find(query: SearchQuery, signal: AbortSignal): Promise<SearchAnswer> {
  for (;;) {
    const answer = await call('search.find', {
      ...query,
      seq: ++seq,
      withoutNames: [...query.withoutNames],
      withoutSpellings: [...query.withoutSpellings],
    });
    // Overtaken: by a newer keystroke of this box (the signal says so), or by another window of the same library.
    if (!answer.outdated || signal.aborted) return answer;
  }
}

export function useSearch(query: SearchQuery) {
  return useQuery({
    queryKey: ['search', query],
    queryFn: ({ signal }) => find(query, signal),
    enabled: query.text.trim() !== '',
    placeholderData: keepPreviousData,
    // An answer is worth keeping only while it shows.
    gcTime: 0,
  });
}
