/** The backup worker as services see it: one task after the other, each in a thread of its own. */
import { Worker } from 'node:worker_threads';
import { ProblemError } from '#core/problem.ts';
import type {
  BackupReply,
  BackupTask,
  BackupTasks,
  BackupWorkerData,
} from '#electron/workers/backup-messages.ts';
import { workerUrl } from '#electron/workers/worker-url.ts';

export interface BackupWorker {
  /** Rejects with what the task throws, and with `unexpected` when the thread ended or `close` was called. */
  run<T extends BackupTask>(task: T, params: BackupTasks[T]['params']): Promise<BackupTasks[T]['result']>;
  /** Ends what is running; nothing is begun any more. */
  close(): Promise<void>;
}

/** @param library path of the SQLite file, which need not be open */
export function createBackupWorker(library: string): BackupWorker {
  let closed = false;
  let running: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const runNow = <T extends BackupTask>(
    task: T,
    params: BackupTasks[T]['params'],
  ): Promise<BackupTasks[T]['result']> => {
    if (closed) return Promise.reject(new ProblemError('unexpected', { detail: 'the library is closed' }));
    const workerData: BackupWorkerData<T> = { library, task, params };
    const worker = new Worker(workerUrl('backup'), { workerData });
    running = worker;
    const { promise, resolve, reject } = Promise.withResolvers<BackupTasks[T]['result']>();
    worker.on('message', (reply: BackupReply<T>) => {
      if (reply.ok) resolve(reply.result);
      else reject(new ProblemError(reply.problem.kind, reply.problem.facts));
    });
    worker.on('error', (error: Error) => reject(new ProblemError('unexpected', { detail: error.message })));
    worker.on('exit', (code) => {
      running = null;
      reject(new ProblemError('unexpected', { detail: `the backup worker ended (${code})` }));
    });
    return promise;
  };

  return {
    run(task, params) {
      const result = last.then(() => runNow(task, params));
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      closed = true;
      await running?.terminate();
    },
  };
}
