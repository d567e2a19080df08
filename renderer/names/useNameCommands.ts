import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#core/articles/language.ts';
import type { Name, Spelling } from '#core/names/model.ts';
import type { CommandKind, Params } from '#electron/contract/methods.ts';
import { call } from '../app/backend.ts';
import { useTellUndoable } from '../app/useTellUndoable.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { asLanguage, labelsOf } from './labels.ts';
import { cacheName, cachedName } from './name-cache.ts';

/**
 * What a reader does to names. What a form sends throws a `ProblemError` for the form to show at its field; the rest
 * says by itself what went wrong. Everything but a switch says that it was done and offers to undo it.
 */
export interface NameCommands {
  create(name: Params<'names.create'>): Promise<Name>;
  edit(change: Params<'names.edit'>): Promise<void>;
  addSpelling(nameId: string, language: Language, text: string): Promise<Name>;
  switchSpelling(name: Name, spelling: Spelling, off: boolean): Promise<void>;
  removeSpelling(name: Name, spelling: Spelling): Promise<void>;
  remove(name: Name): Promise<void>;
}

/** A command that changed nothing is not in the journal: undoing would undo the one before it. */
const isChanged = (before: Name | undefined, after: Name): boolean =>
  JSON.stringify(before) !== JSON.stringify(after);

export function useNameCommands(): NameCommands {
  const { t, i18n } = useTranslation('names');
  const { attempt, tell } = useToasts();
  const tellUndoable = useTellUndoable();
  const { showName } = useWorkspace();
  const language = asLanguage(i18n.language);

  return useMemo(() => {
    const labelOf = (name: Name) => labelsOf(name, language).main.text;
    const tellDone = (kind: CommandKind, message: string) => void tellUndoable(kind, message);
    return {
      async create(params) {
        const name = await call('names.create', params);
        await cacheName(name);
        tellDone('name.create', t('done.create', { name: labelOf(name) }));
        return name;
      },
      async edit(change) {
        const before = cachedName(change.id);
        const name = await call('names.edit', change);
        await cacheName(name);
        if (isChanged(before, name)) tellDone('name.edit', t('done.edit', { name: labelOf(name) }));
      },
      async addSpelling(nameId, language, text) {
        const before = cachedName(nameId);
        const name = await call('names.addSpelling', { nameId, language, text });
        await cacheName(name);
        const facts = { spelling: text, name: labelOf(name) };
        if (isChanged(before, name)) tellDone('spelling.add', t('done.addSpelling', facts));
        else tell(t('done.known', facts));
        return name;
      },
      async switchSpelling(name, spelling, off) {
        await attempt(async () =>
          cacheName(await call('names.switchSpelling', { nameId: name.id, spellingId: spelling.id, off })),
        );
      },
      async removeSpelling(name, spelling) {
        await attempt(async () => {
          await cacheName(await call('names.deleteSpelling', { nameId: name.id, spellingId: spelling.id }));
          tellDone(
            'spelling.delete',
            t('done.removeSpelling', { spelling: spelling.text, name: labelOf(name) }),
          );
        });
      },
      async remove(name) {
        await attempt(async () => {
          await call('names.delete', { id: name.id });
          showName(null);
          tellDone('name.delete', t('done.remove', { name: labelOf(name) }));
        });
      },
    };
  }, [t, language, attempt, tell, tellUndoable, showName]);
}
