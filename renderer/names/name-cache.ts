/** Puts the answer of a name's command in the query cache, so that card and lists show it before the event comes. */
import type { Name } from '#core/names/model.ts';
import { putNames } from '../app/queries.ts';

export function cacheName(...names: readonly Name[]): void {
  putNames(
    names.map(({ id }) => id),
    names,
  );
}
