import { useMemo } from 'react';
import type { Link, Name } from '#core/names/model.ts';
import type { LinkKind } from '#core/names/link-kinds.ts';
import { call } from '../app/backend.ts';
import { queryClient } from '../app/queries.ts';
import { useToasts } from '../ui/toasts.tsx';
import { useTellOfNames } from './useTellOfNames.ts';

export interface LinkCommands {
  /** Links two names, told from the side of `name` in the words `said`. Throws a `ProblemError`. */
  link(name: Name, link: { from: string; kind: LinkKind; to: string }, said: string): Promise<void>;
  /** Says by itself what went wrong. */
  unlink(name: Name, link: Link, said: string): Promise<void>;
}

const readAnew = () => void queryClient.invalidateQueries({ queryKey: ['links'] });

export function useLinkCommands(): LinkCommands {
  const { attempt } = useToasts();
  const { labelOf, tellDone } = useTellOfNames();
  return useMemo(
    () => ({
      async link(name, link, said) {
        await call('names.link', link);
        readAnew();
        tellDone('name.link', 'link', { name: labelOf(name), link: said });
      },
      async unlink(name, { id }, said) {
        await attempt(async () => {
          await call('names.unlink', { id });
          readAnew();
          tellDone('name.unlink', 'unlink', { name: labelOf(name), link: said });
        });
      },
    }),
    [labelOf, attempt, tellDone],
  );
}
