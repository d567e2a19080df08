/** The backup worker: copies, checks or reads through connections of its own, answers once and ends. */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { problemOf, ProblemError } from '#core/problem.ts';
import { fetchBase, isBaseWhole } from '#electron/storage/base-tables.ts';
import { backUp } from '#electron/storage/backup.ts';
import { readBackup } from '#electron/storage/backup-reading.ts';
import { fetchBackup } from '#electron/storage/restore.ts';
import { checkWhole, suspect } from '#electron/storage/soundness.ts';
import { withProblems } from '#electron/storage/storage-problems.ts';
import type { BackupReply, BackupTask, BackupTasks, BackupWorkerData } from './backup-messages.ts';
import { Wish } from './wish.ts';

const port = parentPort;
if (!port) throw new Error('backup.worker.ts runs as a worker thread only');

const { library, task, wish: memory, params } = workerData as BackupWorkerData;
const wish = new Wish(memory);

/** From here on it is not stopped any more. */
function settle(): void {
  if (!wish.decide()) throw new ProblemError('cancelled');
}

/** Runs `work` on a connection that only reads. */
function reading<T>(work: (db: DatabaseSync) => T): T {
  return withProblems(library, () => {
    const db = new DatabaseSync(library, { readOnly: true, timeout: 5_000 });
    try {
      return work(db);
    } catch (error) {
      if (error instanceof ProblemError && error.problem.kind === 'library-damaged') suspect(library);
      throw error;
    } finally {
      db.close();
    }
  });
}

const tasks: { readonly [T in BackupTask]: (params: BackupTasks[T]['params']) => BackupTasks[T]['result'] } =
  {
    make: ({ today, reason }) => reading((db) => backUp(library, db, today, reason, settle)),
    check: () =>
      reading((db) => {
        checkWhole(library, db);
        return null;
      }),
    read: ({ files }) => files.map((file) => readBackup(library, file)),
    fetch: ({ file }) => {
      fetchBackup(library, file);
      return null;
    },
    examine: () => isBaseWhole(library),
    fetchBase: () => {
      fetchBase(library);
      return null;
    },
  };

const reply = (message: BackupReply): void => port.postMessage(message, []);
try {
  // The params are the task's own.
  reply({
    ok: true,
    result: (tasks[task] as (params: unknown) => BackupTasks[BackupTask]['result'])(params),
  });
} catch (error) {
  reply({ ok: false, problem: problemOf(error) });
}
