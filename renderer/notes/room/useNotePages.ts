import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { NoteSummary } from '#core/notes/listing.ts';
import type { Result } from '#electron/contract/methods.ts';
import { call } from '../../app/backend.ts';
import { queryClient } from '../../app/queries.ts';
import type { Question } from './asked.ts';
import { pageOf, pageSize, pagesOf } from './pages.ts';

export type Facets = NonNullable<Result<'notes.list'>['facets']>;

export interface NotePages {
  /** Undefined until the first page has come. */
  readonly total: number | undefined;
  readonly facets: Facets | undefined;
  readonly problem: Error | null;
  /** Undefined for a note that has not come yet. */
  note(index: number): NoteSummary | undefined;
  retry(): void;
}

/** The pages of the notes in sight, of the one where the keys are, and the first, which says how all divide. */
export function useNotePages(
  question: Question,
  sight: { readonly first: number; readonly last: number },
  active: number,
): NotePages {
  const pages = pagesOf(sight, active);
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['note-list', 'page', question, page],
      queryFn: () =>
        call('notes.list', { ...question, offset: page * pageSize, limit: pageSize, facets: page === 0 }),
      placeholderData: page === 0 ? keepPreviousData : undefined,
    })),
  });
  return {
    total: results[0]?.data?.total,
    facets: results[0]?.data?.facets ?? undefined,
    problem: results.find(({ error }) => error !== null)?.error ?? null,
    note: (index) => results[pages.indexOf(pageOf(index))]?.data?.items[index % pageSize],
    retry() {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}

/** Ids of all notes of a question in its order; asked for only where several are chosen. */
export const idsOf = (question: Question): Promise<string[]> =>
  queryClient.fetchQuery({
    queryKey: ['note-list', 'ids', question],
    queryFn: () => call('notes.ids', question),
  });
