/** Undo and redo. */
import type { Handlers } from '#electron/contract/methods.ts';
import type { Journal } from '#electron/storage/journal.ts';
import type { LongWork } from './long-work.ts';

/** Rows that are written in a few dozen milliseconds. */
const few = 500;

export const createHistoryService = (
  journal: Journal,
  long: LongWork,
): Pick<Handlers, 'history.state' | 'history.undo' | 'history.redo'> => ({
  'history.state': () => journal.state(),
  'history.undo': (request) => long.run('history.undo', request, journal.length('undo') > few ? {} : null),
  'history.redo': (request) => long.run('history.redo', request, journal.length('redo') > few ? {} : null),
});
