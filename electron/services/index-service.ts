/** Checking the search index against the articles, and building it anew. */
import { Worker } from 'node:worker_threads';
import type { IndexCheck } from '#core/search/model.ts';
import { ProblemError } from '#core/problem.ts';
import type { EventBus } from '#electron/contract/events.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Library } from '#electron/storage/library.ts';
import type { CheckReply, CheckWorkerData } from '#electron/workers/check-messages.ts';
import { workerUrl } from '#electron/workers/worker-url.ts';
import type { Derived } from './derived.ts';
import type { Tasks } from './tasks.ts';

export interface IndexService {
  readonly handlers: Pick<Handlers, 'search.check' | 'search.repair'>;
  /** Ends a check that is running. */
  close(): Promise<void>;
}

export interface IndexParts {
  readonly library: Library;
  readonly derived: Derived;
  readonly events: EventBus;
  readonly tasks: Tasks;
}

export function createIndexService({ library, derived, events, tasks }: IndexParts): IndexService {
  let running: Worker | null = null;
  /** What is answered to all who ask while it goes on. */
  let asked: Promise<IndexCheck> | null = null;

  const start = (at: (done: number, total: number) => void) => {
    const workerData: CheckWorkerData = { library: library.path };
    const worker = new Worker(workerUrl('check'), { workerData });
    const { promise, resolve, reject } = Promise.withResolvers<IndexCheck>();
    const fail = (detail: string): void => reject(new ProblemError('unexpected', { detail }));
    worker.on('message', (reply: CheckReply) => {
      if (reply.kind === 'progress') {
        const { done, total } = reply;
        at(done, total);
        events.emit('indexing', { work: 'check', done, total });
      } else if (reply.kind === 'checked') resolve(reply.check);
      else reject(new ProblemError(reply.problem.kind, reply.problem.facts));
    });
    worker.on('error', (error: Error) => fail(error.message));
    worker.on('exit', (code) => fail(`the check ended (${code})`));
    running = worker;
    return promise.finally(() => {
      running = null;
    });
  };

  const checked = (): Promise<IndexCheck> => {
    let stopped = false;
    const stop = (): boolean => {
      stopped = true;
      void running?.terminate();
      return true;
    };
    return tasks.run({ kind: 'search.check', stop }, async ({ at }) => {
      try {
        return await start(at);
      } catch (error) {
        throw stopped ? new ProblemError('cancelled') : error;
      }
    });
  };

  return {
    handlers: {
      async 'search.check'() {
        // Of an index that is half built every other article would be missing.
        await derived.settled();
        // Two who ask at once get one answer, also where it is stopped.
        asked ??= checked().finally(() => {
          asked = null;
        });
        return asked;
      },
      async 'search.repair'() {
        await derived.rebuild();
        const counted = library.get<{ articles: number }>('SELECT count(*) AS articles FROM search_docs');
        return { articles: counted?.articles ?? 0 };
      },
    },
    async close() {
      await running?.terminate();
    },
  };
}
