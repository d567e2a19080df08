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

export interface Sight {
  readonly first: number;
  readonly last: number;
}

/** The pages of the lines in sight, of the one where the keys are, and the first, which says how many there are. */
export function usePages(question: ConcordanceQuestion, order: Order, sight: Sight, active: number): Pages {
  const pages = pagesOf(sight, active);
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
      const at = pages.indexOf(pageOf(index));
      return results[at]?.data?.lines[index % pageSize];
    },
    retry() {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}

function pagesOf({ first, last }: Sight, active: number): number[] {
  const wanted = new Set([0, pageOf(active)]);
  for (let page = pageOf(first); page <= pageOf(last); page += 1) wanted.add(page);
  return [...wanted];
}

const pageOf = (index: number): number => Math.floor(index / pageSize);
