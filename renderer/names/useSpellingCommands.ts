import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Name, Spelling } from '#core/names/model.ts';
import type { Params } from '#electron/contract/methods.ts';
import { call } from '../app/backend.ts';
import { nameNow } from '../app/queries.ts';
import { useToasts } from '../ui/toasts.tsx';
import { cacheName } from './name-cache.ts';
import { isChanged, useTellOfNames } from './useTellOfNames.ts';

/** What a reader does to the spellings of a name; those that a form sends throw a `ProblemError` for it to show. */
export interface SpellingCommands {
  add(spelling: Params<'names.addSpelling'>): Promise<Name>;
  edit(name: Name, change: Params<'names.editSpelling'>): Promise<void>;
  /** Says nothing: the switch itself shows it. Throws a `ProblemError`. */
  switch(name: Name, spelling: Spelling, off: boolean, shared: boolean): Promise<void>;
  /** Says by itself what went wrong; false then. */
  remove(name: Name, spelling: Spelling): Promise<boolean>;
}

export function useSpellingCommands(): SpellingCommands {
  const { t } = useTranslation('names');
  const { attempt, tell } = useToasts();
  const { labelOf, tellDone } = useTellOfNames();

  return useMemo(
    () => ({
      async add(spelling) {
        const before = nameNow(spelling.nameId);
        const name = await call('names.addSpelling', spelling);
        cacheName(name);
        const facts = { spelling: spelling.text, name: labelOf(name) };
        if (isChanged(before, name)) tellDone('spelling.add', 'addSpelling', facts);
        else tell(t('done.known', facts));
        return name;
      },
      async edit(name, change) {
        const after = await call('names.editSpelling', change);
        cacheName(after);
        if (!isChanged(name, after)) return;
        const spelling = after.spellings.find(({ id }) => id === change.spellingId);
        tellDone('spelling.edit', 'editSpelling', { spelling: spelling?.text ?? '', name: labelOf(after) });
      },
      async switch(name, spelling, off, shared) {
        cacheName(
          await call('names.switchSpelling', { nameId: name.id, spellingId: spelling.id, off, shared }),
        );
      },
      async remove(name, spelling) {
        const done = await attempt(async () => {
          cacheName(await call('names.deleteSpelling', { nameId: name.id, spellingId: spelling.id }));
          tellDone('spelling.delete', 'removeSpelling', { spelling: spelling.text, name: labelOf(name) });
          return true;
        });
        return done ?? false;
      },
    }),
    [t, labelOf, attempt, tell, tellDone],
  );
}
