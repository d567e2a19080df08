import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { NameLine } from '#core/names/model.ts';
import type { Params } from '#electron/contract/methods.ts';
import { call } from '../../app/backend.ts';

export type NameLineSort = NonNullable<Params<'names.lines'>['sort']>;

/** Lines fetched at once. */
const pageSize = 50;

export interface AskedMentions {
  readonly nameId: string;
  /** Null for all spellings. */
  readonly spellingId: string | null;
  readonly sort: NameLineSort;
}

export interface MentionPages {
  /** Undefined until the first page has come. */
  readonly total: number | undefined;
  readonly problem: Error | null;
  /** Undefined for a line that has not come yet. */
  line(index: number): NameLine | undefined;
  retry(): void;
}

/** The pages of the lines in sight, of the one where the keys are, and the first, which says how many there are. */
export function useMentionPages(
  { nameId, spellingId, sort }: AskedMentions,
  sight: { readonly first: number; readonly last: number },
  active: number,
): MentionPages {
  const pages = pagesOf(sight, active);
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['counts', 'lines', nameId, spellingId, sort, page],
      queryFn: () =>
        call('names.lines', { id: nameId, spellingId, sort, offset: page * pageSize, limit: pageSize }),
      placeholderData: page === 0 ? keepPreviousData : undefined,
    })),
  });
  return {
    total: results[0]?.data?.total,
    problem: results.find(({ error }) => error !== null)?.error ?? null,
    line(index) {
      return results[pages.indexOf(pageOf(index))]?.data?.lines[index % pageSize];
    },
    retry() {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}

/** The first page leads. */
export function pagesOf(
  { first, last }: { readonly first: number; readonly last: number },
  active: number,
): number[] {
  const wanted = new Set([0, pageOf(active)]);
  for (let page = pageOf(first); page <= pageOf(last); page += 1) wanted.add(page);
  return [...wanted];
}

const pageOf = (index: number): number => Math.floor(index / pageSize);
