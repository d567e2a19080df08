/** What waits, as the window has it: the event `tray` has it read anew (`followBackend`). */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TrayItem } from '#core/names/tray.ts';
import type { Result } from '#electron/contract/methods.ts';
import { call } from '../../app/backend.ts';
import { queryClient } from '../../app/queries.ts';

export type TrayList = Result<'tray.list'>;

const listKey = ['tray', 'list'];

/** Of an article, or (null) of all; at most `limit`. */
export const useTray = (articleId: string | null, limit: number) =>
  useQuery({
    queryKey: [...listKey, articleId, limit],
    queryFn: () => call('tray.list', { articleId, limit }),
    placeholderData: keepPreviousData,
  });

/** How many wait, of an article or of all, and how many articles are still to be looked through; null until it is known. */
export function useTrayCount(articleId: string | null = null): Pick<TrayList, 'total' | 'looking'> | null {
  const { data } = useQuery({
    queryKey: ['tray', 'count', articleId],
    queryFn: async () => {
      const { total, looking } = await call('tray.list', { articleId, limit: 1 });
      return { total, looking };
    },
  });
  return data ?? null;
}

export const useRefused = (limit: number) =>
  useQuery({
    queryKey: ['tray', 'refused', limit],
    queryFn: () => call('tray.refused', { limit }),
    placeholderData: keepPreviousData,
  });

export const readTrayAnew = () => queryClient.invalidateQueries({ queryKey: ['tray'] });

/** Takes items out of the lists that show, before the backend has said so. */
export async function takeOut(items: readonly TrayItem[]): Promise<void> {
  // A list asked for before the decision would bring them back.
  await queryClient.cancelQueries({ queryKey: listKey });
  const gone = new Set(items.map(({ key }) => key));
  queryClient.setQueriesData<TrayList>({ queryKey: listKey }, (list) => {
    if (list === undefined) return list;
    const left = list.items.filter(({ key }) => !gone.has(key));
    return { ...list, items: left, total: list.total - (list.items.length - left.length) };
  });
}
