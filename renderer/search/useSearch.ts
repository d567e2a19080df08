/** The search as it is typed: one call a keystroke, answers to older ones dropped, the last results kept until new ones come. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { questionOf, type SearchQuery } from './query.ts';

const isAsked = (query: SearchQuery): boolean => query.text.trim() !== '';

/** @param shown a question that nobody sees the answer of is not asked again when the library changes. */
export function useSearch(query: SearchQuery, shown: boolean) {
  const question = questionOf(query);
  const { limit } = query;
  return useQuery({
    queryKey: ['search', 'find', question, limit],
    queryFn: ({ signal }) => ask('search.find', { ...question, limit }, signal),
    enabled: shown && isAsked(query),
    placeholderData: keepPreviousData,
    // An answer is worth keeping only while it shows.
    gcTime: 0,
  });
}
