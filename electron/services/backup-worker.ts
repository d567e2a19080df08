/** The backup worker as services see it: one task after the other, each in a thread of its own. */
import { Worker } from 'node:worker_threads';
import { ProblemError } from '#core/problem.ts';
import type {
  BackupReply,
  BackupTask,
  BackupTasks,
  BackupWorkerData,
} from '#electron/workers/backup-messages.ts';
import { Wish } from '#electron/workers/wish.ts';
import { workerUrl } from '#electron/workers/worker-url.ts';

/** A task that waits for its turn, or is under way. */
export interface StartedBackup<T extends BackupTask> {
  readonly result: Promise<BackupTasks[T]['result']>;
  /**
   * Has it reject with `cancelled`; false where it is over, and of a copy that takes its name. SQLite gives no way into a statement that copies a whole file:
   * the thread ends with that, and what it wrote under another name goes with the next backup or opening.
   */
  stop(): boolean;
}

export interface BackupWorker {
  /** Rejects with what the task throws, and with `unexpected` when the thread ended or `close` was called. */
  run<T extends BackupTask>(task: T, params: BackupTasks[T]['params']): Promise<BackupTasks[T]['result']>;
  /** As `run`, and can be stopped. */
  start<T extends BackupTask>(task: T, params: BackupTasks[T]['params']): StartedBackup<T>;
  /** Ends what is running; nothing is begun any more. */
  close(): Promise<void>;
}

/** What one task is known by while it waits and runs. */
interface Turn {
  worker: Worker | null;
  /** Shared with the thread, which decides before a copy takes its name. */
  readonly wish: Wish;
  over: boolean;
}

/** @param library path of the SQLite file, which need not be open */
export function createBackupWorker(library: string): BackupWorker {
  let closed = false;
  let running: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const runNow = <T extends BackupTask>(
    task: T,
    params: BackupTasks[T]['params'],
    turn: Turn,
  ): Promise<BackupTasks[T]['result']> => {
    if (turn.wish.isStopped) return Promise.reject(new ProblemError('cancelled'));
    if (closed) return Promise.reject(new ProblemError('unexpected', { detail: 'the library is closed' }));
    const workerData: BackupWorkerData<T> = { library, task, wish: turn.wish.memory, params };
    const worker = new Worker(workerUrl('backup'), { workerData });
    running = worker;
    turn.worker = worker;
    const { promise, resolve, reject } = Promise.withResolvers<BackupTasks[T]['result']>();
    worker.on('message', (reply: BackupReply<T>) => {
      if (reply.ok) resolve(reply.result);
      else reject(new ProblemError(reply.problem.kind, reply.problem.facts));
    });
    worker.on('error', (error: Error) => reject(new ProblemError('unexpected', { detail: error.message })));
    worker.on('exit', (code) => {
      // The next task may have begun when this one had answered.
      if (running === worker) running = null;
      const detail = `the backup worker ended (${code})`;
      reject(
        turn.wish.isStopped ? new ProblemError('cancelled') : new ProblemError('unexpected', { detail }),
      );
    });
    return promise;
  };

  const start: BackupWorker['start'] = (task, params) => {
    const turn: Turn = { worker: null, wish: new Wish(), over: false };
    const result = last.then(() => runNow(task, params, turn)).finally(() => (turn.over = true));
    last = result.catch(() => undefined);
    return {
      result,
      stop() {
        if (turn.over || !turn.wish.stop()) return false;
        void turn.worker?.terminate();
        return true;
      },
    };
  };

  return {
    start,
    run: (task, params) => start(task, params).result,
    async close() {
      closed = true;
      await running?.terminate();
    },
  };
}
