import { useTranslation } from 'react-i18next';
import type { Params } from '#electron/contract/methods.ts';
import { call } from '../../app/backend.ts';
import { queryClient } from '../../app/queries.ts';
import { useTellUndoable } from '../../app/useTellUndoable.ts';
import { useFormat } from '../../i18n/format.ts';
import { useToasts } from '../../ui/toasts.tsx';

export interface Bulk {
  /** True once it is done. */
  change(ids: readonly string[], change: Omit<Params<'notes.change'>, 'ids'>): Promise<boolean>;
  remove(ids: readonly string[]): Promise<boolean>;
}

/** Changes many notes by one command and offers to undo it. `focusList` takes the focus back where it went with a line. */
export function useBulk(focusList: () => void): Bulk {
  const { t } = useTranslation('notes-room');
  const format = useFormat();
  const { attempt, tell } = useToasts();
  const tellUndoable = useTellUndoable();
  const said = (key: string, count: number) => t(key, { count, formatted: format.number(count) });
  const settle = async () => {
    await queryClient.invalidateQueries({ queryKey: ['note-list'] });
    if (document.activeElement === document.body) focusList();
  };
  return {
    async change(ids, change) {
      const done = await attempt(() => call('notes.change', { ids: [...ids], ...change }));
      if (!done) return false;
      if (done.changed === 0) tell(t('unchanged'));
      else void tellUndoable('notes.change', said('changed', done.changed));
      await settle();
      return true;
    },
    async remove(ids) {
      const done = await attempt(() => call('notes.deleteMany', { ids: [...ids] }));
      if (!done) return false;
      void tellUndoable('notes.delete', said('deleted', done.deleted));
      await settle();
      return true;
    },
  };
}
