import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ImportPlan, IncomingName, TableMapping } from '#core/names/exchange/model.ts';
import type { Problem } from '#core/problem.ts';
import { problemOf } from '#core/problem.ts';
import { call } from '../../app/backend.ts';

const pageSize = 200;

export interface PlanPages {
  /** Counts and problems; undefined until the first answer. */
  readonly plan: ImportPlan | undefined;
  /** As many of those that are asked about as were fetched. */
  readonly asked: readonly IncomingName[];
  readonly problem: Problem | null;
  /** Makes sure that there are names up to this one. */
  fetchTo(index: number): void;
  retry(): void;
}

/** What would come of a file, asked for page by page. */
export function usePlan(table: string, mapping: TableMapping | null, takeDoubtful: boolean): PlanPages {
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['import-plan', table, mapping, takeDoubtful],
    queryFn: ({ pageParam }) =>
      call('names.planImport', { table, mapping, takeDoubtful, offset: pageParam, limit: pageSize }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const got = pages.length * pageSize;
      return got < last.asked.total ? got : undefined;
    },
    // Names may change before the dialog is opened again.
    gcTime: 0,
  });
  const asked = data?.pages.flatMap((page) => page.asked.items) ?? [];
  const got = asked.length;
  const fetchTo = useCallback(
    (index: number) => {
      if (index >= got - 1 && hasNextPage && !isFetching) void fetchNextPage();
    },
    [got, hasNextPage, isFetching, fetchNextPage],
  );
  return {
    plan: data?.pages[0],
    asked,
    problem: error ? problemOf(error) : null,
    fetchTo,
    retry: () => void refetch(),
  };
}
