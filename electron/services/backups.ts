/** Backups of the library that is open: on demand, and one a day while it is in use. */
import { ProblemError, problemOf } from '#core/problem.ts';
import type { EventBus } from '#electron/contract/events.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Library } from '#electron/storage/library.ts';
import { BackupShelf } from './backup-shelf.ts';
import { createBackupWorker, type BackupWorker } from './backup-worker.ts';
import type { Tasks } from './tasks.ts';
import { localDay } from '#core/local-day.ts';

export interface BackupServiceOptions {
  readonly library: Library;
  readonly events: EventBus;
  readonly now: () => Date;
  readonly tasks: Tasks;
}

export interface BackupService {
  readonly handlers: Pick<Handlers, 'backups.list' | 'backups.make'>;
  readonly worker: BackupWorker;
  /** Makes the day's backup where it is not made yet; says by an event how that went. */
  daily(): Promise<void>;
  close(): Promise<void>;
}

/** The window is to be there first. ms. */
const restAtStart = 2_500;

export function createBackupService({ library, events, now, tasks }: BackupServiceOptions): BackupService {
  const worker = createBackupWorker(library.path);
  const shelf = new BackupShelf(library.path, worker);
  /** The day that needs nothing more: has its backup, or is the one on which the library was made. */
  let settledDay = library.found === 'new' ? localDay(now()) : null;
  let closed = false;

  const daily = async (): Promise<void> => {
    const today = localDay(now());
    if (closed || settledDay === today) return;
    settledDay = today;
    let problem = null;
    try {
      const made = await worker.run('make', { today, reason: 'daily' });
      // Copying reads every table; where it was done today already, a library that was left by a kill is looked through.
      if (made !== null || library.found === 'killed') await worker.run('check', {});
    } catch (error) {
      problem = problemOf(error);
    }
    if (!closed) events.emit('backups', { problem });
  };

  const first = setTimeout(() => void daily(), restAtStart).unref();
  // An app that stays open over midnight: the first change of the new day.
  const stop = events.listen((event) => {
    if (event === 'changed') void daily();
  });

  return {
    worker,
    daily,
    handlers: {
      'backups.list': () => shelf.list(),
      async 'backups.make'() {
        const making = worker.start('make', { today: localDay(now()), reason: 'made' });
        const file = await tasks.run({ kind: 'backups.make', stop: making.stop }, () => making.result);
        const [backup] = file === null ? [] : await shelf.read([file]);
        if (backup === undefined) throw new ProblemError('backup-missing', { file: file ?? '' });
        return backup;
      },
    },
    async close() {
      closed = true;
      stop();
      clearTimeout(first);
      await worker.close();
    },
  };
}
