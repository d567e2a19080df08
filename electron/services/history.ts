/** Undo and redo. */
import type { Handlers } from '#electron/contract/methods.ts';
import type { Journal } from '#electron/storage/journal.ts';

export function createHistoryService(
  journal: Journal,
): Pick<Handlers, 'history.state' | 'history.undo' | 'history.redo'> {
  return {
    'history.state': () => journal.state(),
    'history.undo': ({ only }) => ({ done: journal.undo(only) }),
    'history.redo': () => ({ done: journal.redo() }),
  };
}
