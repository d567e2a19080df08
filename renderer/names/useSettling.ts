import { useMemo } from 'react';
import type { Name, Settlement, SettlementScope } from '#core/names/model.ts';
import type { Params } from '#electron/contract/methods.ts';
import { call } from '../app/backend.ts';
import { queryClient } from '../app/queries.ts';
import { useToasts } from '../ui/toasts.tsx';
import { useTellOfNames } from './useTellOfNames.ts';

/** Where the words stand that are settled. */
export interface SettledPlace {
  readonly articleId: string;
  readonly place: Params<'names.settle'>['place'];
  /** As written there. */
  readonly spelling: string;
}

/** The reader's word on what a spelling stands for. Both say what was done, or what went wrong; false then. */
export interface Settling {
  /** @param name null where it is no name. */
  settle(at: SettledPlace, scope: SettlementScope, name: Name | null): Promise<boolean>;
  unsettle(settlement: Settlement): Promise<boolean>;
}

/** Read before the event comes, so that what is pressed next is what is seen. */
function readAnew(): void {
  for (const kind of ['mentions', 'settlements']) void queryClient.invalidateQueries({ queryKey: [kind] });
}

export function useSettling(): Settling {
  const { attempt } = useToasts();
  const { apart, tellDone } = useTellOfNames();
  return useMemo(
    () => ({
      async settle({ articleId, place, spelling }, scope, name) {
        const done = await attempt(async () => {
          await call('names.settle', { articleId, place, scope, nameId: name?.id ?? null });
          readAnew();
          tellDone('mention.settle', `settle.${name ? 'name' : 'none'}.${scope}`, {
            spelling,
            name: name ? (apart([name], spelling)[0] ?? '') : '',
          });
          return true;
        });
        return done ?? false;
      },
      async unsettle({ id, text }) {
        const done = await attempt(async () => {
          await call('names.unsettle', { id });
          readAnew();
          tellDone('mention.unsettle', 'unsettle', { spelling: text });
          return true;
        });
        return done ?? false;
      },
    }),
    [apart, attempt, tellDone],
  );
}
