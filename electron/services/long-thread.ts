/** One piece of long work in a thread of its own, from start to answer. */
import { Worker } from 'node:worker_threads';
import { ProblemError } from '#core/problem.ts';
import type { LongReply, LongWorkerData, LongWorkName } from '#electron/workers/long-messages.ts';
import { workerUrl } from '#electron/workers/worker-url.ts';

/** How far it has come, as the thread tells it. */
export interface Heard {
  at(done: number, total: number | null): void;
  decided(): void;
}

export interface LongThread<W extends LongWorkName> {
  /** Rejects with what the work throws, and with `unexpected` where the thread ended without an answer. */
  readonly answer: Promise<Extract<LongReply<W>, { kind: 'done' }>>;
  /** Ends it wherever it is; what it did not commit is rolled back. Settles when it is gone, its connection too. */
  end(): Promise<void>;
}

export function startLong<W extends LongWorkName>(
  workerData: LongWorkerData<W>,
  { at, decided }: Heard,
): LongThread<W> {
  const worker = new Worker(workerUrl('long'), { workerData });
  const { promise, resolve, reject } = Promise.withResolvers<Extract<LongReply<W>, { kind: 'done' }>>();
  const gone = Promise.withResolvers<void>();
  worker.on('message', (reply: LongReply<W>) => {
    if (reply.kind === 'at') at(reply.done, reply.total);
    else if (reply.kind === 'decided') decided();
    else if (reply.kind === 'done') resolve(reply);
    else reject(new ProblemError(reply.problem.kind, reply.problem.facts));
  });
  worker.on('error', (error: Error) => reject(new ProblemError('unexpected', { detail: error.message })));
  worker.on('exit', (code) => {
    reject(new ProblemError('unexpected', { detail: `the thread for long work ended (${code})` }));
    gone.resolve();
  });
  return {
    answer: promise,
    async end() {
      await worker.terminate();
      await gone.promise;
    },
  };
}
