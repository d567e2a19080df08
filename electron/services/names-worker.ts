/** The names worker as services see it: tasks in, results out, whatever becomes of the thread. */
import { Worker } from 'node:worker_threads';
import type { Name } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';
import type {
  NamesMessage,
  NamesReply,
  NamesTask,
  NamesTasks,
  NamesWorkerData,
} from '#electron/workers/names-messages.ts';
import { workerUrl } from '#electron/workers/worker-url.ts';

/** What changed among the names since `generation`; null where only the whole list will do. */
export interface NameChanges {
  readonly changed: readonly Name[];
  readonly gone: readonly string[];
}

/** The names as the workers follow them. */
export interface NamesToFollow {
  /** Rises with every change. */
  readonly generation: number;
  all(): readonly Name[];
  changesSince(generation: number): NameChanges | null;
}

export interface NamesWorker {
  /** Rejects with what the task throws, and with `unexpected` when the thread ended or `close` was called. */
  run<T extends NamesTask>(task: T, params: NamesTasks[T]['params']): Promise<NamesTasks[T]['result']>;
  close(): Promise<void>;
}

const post = (to: Worker, message: NamesMessage): void => to.postMessage(message, []);

/** Starts the thread with the first task and anew after a failure; tells it of the names before every task. */
export function createNamesWorker(options: NamesWorkerData & { readonly names: NamesToFollow }): NamesWorker {
  const { library, corpus, names } = options;
  const calls = new Map<number, PromiseWithResolvers<unknown>>();
  let lastCall = 0;
  let closed = false;
  let worker: Worker | null = null;
  let told: number | null = null;

  const fail = (failed: Worker, detail: string): void => {
    if (worker !== failed) return;
    worker = null;
    for (const call of calls.values()) call.reject(new ProblemError('unexpected', { detail }));
    calls.clear();
  };

  const start = (): Worker => {
    const workerData: NamesWorkerData = { library, corpus };
    const started = new Worker(workerUrl('names'), { workerData });
    started.on('message', (reply: NamesReply) => {
      const call = calls.get(reply.call);
      calls.delete(reply.call);
      if (reply.ok) call?.resolve(reply.result);
      else call?.reject(new ProblemError(reply.problem.kind, reply.problem.facts));
    });
    started.on('error', (error: Error) => fail(started, error.message));
    started.on('exit', (code) => fail(started, `the names worker ended (${code})`));
    started.unref();
    worker = started;
    told = null;
    return started;
  };

  const tellNames = (to: Worker): void => {
    const { generation } = names;
    if (told === generation) return;
    const changes = told === null ? null : names.changesSince(told);
    told = generation;
    post(to, changes === null ? { kind: 'names', all: names.all() } : { kind: 'names-changed', ...changes });
  };

  return {
    run(task, params) {
      if (closed) return Promise.reject(new ProblemError('unexpected', { detail: 'the library is closed' }));
      const to = worker ?? start();
      tellNames(to);
      lastCall += 1;
      const call = Promise.withResolvers<unknown>();
      calls.set(lastCall, call);
      post(to, { kind: 'ask', call: lastCall, task, params });
      // The worker answers a task with its result.
      return call.promise as Promise<NamesTasks[typeof task]['result']>;
    },
    async close() {
      closed = true;
      await worker?.terminate();
    },
  };
}
