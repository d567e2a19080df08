/** The names worker as services see it: tasks in, results out. */
import { Worker } from 'node:worker_threads';
import type { NamesTask, NamesTasks, NamesWorkerData } from '#electron/workers/names-messages.ts';
import { workerUrl } from '#electron/workers/worker-url.ts';
import { AskedWorker, type NamesToFollow } from './asked-worker.ts';

export interface NamesWorker {
  /** Rejects with what the task throws, and with `unexpected` when the thread ended or `close` was called. */
  run<T extends NamesTask>(task: T, params: NamesTasks[T]['params']): Promise<NamesTasks[T]['result']>;
  close(): Promise<void>;
}

/** Starts the thread with the first task and anew after a failure; tells it of the names before every task. */
export function createNamesWorker(options: NamesWorkerData & { readonly names: NamesToFollow }): NamesWorker {
  const { library, corpus, names } = options;
  const worker = new AskedWorker<{ readonly task: NamesTask; readonly params: unknown }>({
    name: 'names',
    names,
    start() {
      const workerData: NamesWorkerData = { library, corpus };
      const started = new Worker(workerUrl('names'), { workerData });
      started.unref();
      return started;
    },
  });
  return {
    // The worker answers a task with its result.
    run: (task, params) => worker.ask({ task, params }) as Promise<NamesTasks[typeof task]['result']>,
    close: () => worker.close(),
  };
}
