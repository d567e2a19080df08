import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import type { Params } from '#electron/contract/methods.ts';
import { call } from '../app/backend.ts';
import { nameNow } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { cacheName } from './name-cache.ts';
import { isChanged, useTellOfNames } from './useTellOfNames.ts';

/**
 * What a reader does to names. What a form sends throws a `ProblemError` for the form to show at its field; the rest
 * says by itself what went wrong. Everything says that it was done and offers to undo it.
 */
export interface NameCommands {
  create(name: Params<'names.create'>): Promise<Name>;
  edit(change: Params<'names.edit'>): Promise<void>;
  rename(change: Params<'names.rename'>): Promise<void>;
  /** The others become part of the one that stays. */
  merge(into: Name, others: readonly Name[]): Promise<void>;
  /** Returns the name that the spellings went to. */
  split(name: Name, spellingIds: readonly string[], to: Params<'names.split'>['to']): Promise<Name>;
  remove(name: Name): Promise<void>;
}

export function useNameCommands(): NameCommands {
  const { t } = useTranslation('names');
  const { attempt, tell } = useToasts();
  const { labelOf, listOf, tellDone } = useTellOfNames();
  const { showName } = useWorkspace();

  return useMemo(
    () => ({
      async create(params) {
        const name = await call('names.create', params);
        cacheName(name);
        tellDone('name.create', 'create', { name: labelOf(name) });
        return name;
      },
      async edit(change) {
        const before = nameNow(change.id);
        const name = await call('names.edit', change);
        cacheName(name);
        if (isChanged(before, name)) tellDone('name.edit', 'edit', { name: labelOf(name) });
      },
      async rename(change) {
        const before = nameNow(change.id);
        const name = await call('names.rename', change);
        cacheName(name);
        const after = change.text;
        const old = before?.spellings.find(({ language }) => language === change.language)?.text;
        if (isChanged(before, name)) {
          tellDone('name.rename', 'rename', { before: old ?? labelOf(before ?? name), after });
        } else tell(t('done.renamed', { after }));
      },
      async merge(into, others) {
        const name = await call('names.merge', { into: into.id, ids: others.map(({ id }) => id) });
        cacheName(name);
        tellDone('name.merge', 'merge', { names: listOf(others.map(labelOf)), name: labelOf(name) });
      },
      async split(name, spellingIds, to) {
        const parts = await call('names.split', { id: name.id, spellingIds: [...spellingIds], to });
        cacheName(parts.from, parts.to);
        const gone = name.spellings.filter(({ id }) => spellingIds.includes(id));
        tellDone('name.split', 'split', {
          spellings: listOf(gone.map(({ text }) => text)),
          from: labelOf(parts.from),
          to: labelOf(parts.to),
        });
        return parts.to;
      },
      async remove(name) {
        await attempt(async () => {
          await call('names.delete', { id: name.id });
          showName(null);
          tellDone('name.delete', 'remove', { name: labelOf(name) });
        });
      },
    }),
    [t, labelOf, listOf, attempt, tell, tellDone, showName],
  );
}
