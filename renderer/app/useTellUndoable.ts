import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useToasts } from '../ui/toasts.tsx';
import { call } from './backend.ts';

/**
 * Says that the command just done is done, and offers to undo it: that one, never a later one. Call it when the
 * command has been answered. `undone` runs after the undoing.
 */
export function useTellUndoable(): (message: string, undone?: () => void) => Promise<void> {
  const { t } = useTranslation();
  const { attempt, tell } = useToasts();
  return useCallback(
    async (message, undone) => {
      const { undo } = await call('history.state', {});
      const run = async (number: number) => {
        const { done } = await call('history.undo', { only: number });
        if (done) undone?.();
        else tell(t('doneMoreSince'));
      };
      tell(
        message,
        undo ? { label: t('do.undo'), run: () => void attempt(() => run(undo.number)) } : undefined,
      );
    },
    [t, attempt, tell],
  );
}
