/** Puts the answer of a name's command in the query cache, so that card and lists show it before the event comes. */
import type { Name } from '#core/names/model.ts';
import { queryClient } from '../app/queries.ts';

const queryKey = ['names'];

export async function cacheName(name: Name): Promise<void> {
  // A list asked for before the command would bring the old name back.
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData<Name[]>(queryKey, (names) => {
    if (!names) return names;
    return names.some(({ id }) => id === name.id)
      ? names.map((old) => (old.id === name.id ? name : old))
      : [...names, name];
  });
  void queryClient.invalidateQueries({ queryKey });
}

export const cachedName = (id: string): Name | undefined =>
  queryClient.getQueryData<Name[]>(queryKey)?.find((name) => name.id === id);
