import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { Concordance, ConcordanceLine } from '#core/search/model.ts';
import { askPage, type ConcordanceQuestion, type Order } from './ask-page.ts';

/** Lines fetched at once. */
export const pageSize = 100;

export interface Pages {
  /** Counts of the whole; undefined until the first page has come. */
  readonly whole: Pick<Concordance, 'total' | 'articles' | 'cut'> | undefined;
  readonly problem: Error | null;
  /** Undefined for a line that has not come yet. */
  line(index: number): ConcordanceLine | undefined;
  retry(): void;
}

/** The pages that lines `[first, last]` are on, and the first one, which says how many there are. */
export function usePages(question: ConcordanceQuestion, order: Order, first: number, last: number): Pages {
  const from = Math.floor(first / pageSize);
  const wanted = Array.from({ length: Math.floor(last / pageSize) - from + 1 }, (_, index) => from + index);
  const pages = wanted.includes(0) ? wanted : [0, ...wanted];
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['search', 'concordance', question, order, page],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        askPage(question, order, page * pageSize, pageSize, signal),
      placeholderData: page === 0 ? keepPreviousData : undefined,
    })),
  });
  return {
    whole: results[0]?.data,
    problem: results.find(({ error }) => error !== null)?.error ?? null,
    line(index) {
      const at = pages.indexOf(Math.floor(index / pageSize));
      return results[at]?.data?.lines[index % pageSize];
    },
    retry() {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}
