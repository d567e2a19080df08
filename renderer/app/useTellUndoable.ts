import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandKind } from '#electron/contract/methods.ts';
import { useToasts } from '../ui/toasts.tsx';
import { call } from './backend.ts';

/**
 * Says that a command of this kind, just answered, is done, and offers to undo it: that one, never another (typing
 * saved meanwhile is a command too). `undone` runs after the undoing.
 */
export function useTellUndoable(): (
  kind: CommandKind,
  message: string,
  undone?: () => void,
) => Promise<void> {
  const { t } = useTranslation();
  const { attempt, tell } = useToasts();
  return useCallback(
    async (kind, message, undone) => {
      const { undo } = await call('history.state', {});
      const run = async (number: number) => {
        const { done } = await call('history.undo', { only: number });
        if (done) undone?.();
        else tell(t('doneMoreSince'));
      };
      const action =
        undo?.kind === kind
          ? { label: t('do.undo'), run: () => void attempt(() => run(undo.number)) }
          : undefined;
      tell(message, action);
    },
    [t, attempt, tell],
  );
}
