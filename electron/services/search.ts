/** Search as the contract has it: hands questions to the search worker and keeps it told of the names. */
import { Worker } from 'node:worker_threads';
import { ProblemError } from '#core/problem.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type {
  Lane,
  LaneAnswer,
  LaneParams,
  SearchMessage,
  SearchQuestion,
  SearchReply,
  SearchWorkerData,
} from '#electron/workers/search-messages.ts';
import { workerUrl } from '#electron/workers/worker-url.ts';
import type { NamesToFollow } from './names-worker.ts';

export interface SearchServiceOptions {
  /** Path of the library's SQLite file; its schema must be there. */
  readonly library: string;
  /** The built corpus; the worker reads it from its folder by itself. */
  readonly corpus: { readonly folder: string };
  /** Asked before every question. */
  readonly names: NamesToFollow;
}

export interface SearchService {
  readonly handlers: Pick<Handlers, `search.${Lane}`>;
  close(): Promise<void>;
}

const post = (to: Worker, message: SearchMessage): void => to.postMessage(message, []);

/**
 * MiB for what a search makes and drops. By default V8 lets it grow to several times that before it looks what can go:
 * the process then held 353 MiB at 100,000 articles, with this about 220.
 */
const maxYoungGenerationSizeMb = 4;

/** ms. By then the window shows its first text, which the worker must not hold up where processors are few. */
const warmUpAfter = 1500;

/**
 * Starts the worker soon, so that the first keystroke finds the index loaded, and at once if a question comes before. A
 * worker that fails is started anew.
 */
export function createSearchService({ library, corpus, names }: SearchServiceOptions): SearchService {
  const calls = new Map<number, PromiseWithResolvers<LaneAnswer<Lane>>>();
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
    const workerData: SearchWorkerData = { library, corpus: corpus.folder };
    const started = new Worker(workerUrl('search'), {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb },
    });
    started.on('message', (reply: SearchReply) => {
      const call = calls.get(reply.call);
      calls.delete(reply.call);
      if (reply.ok) call?.resolve(reply.answer);
      else call?.reject(new ProblemError(reply.problem.kind, reply.problem.facts));
    });
    started.on('error', (error: Error) => fail(started, error.message));
    started.on('exit', (code) => fail(started, `the search worker ended (${code})`));
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

  const ask = <L extends Lane>(lane: L, params: LaneParams<L>): Promise<LaneAnswer<L>> => {
    if (closed) throw new ProblemError('unexpected', { detail: 'the library is closed' });
    const to = worker ?? start();
    tellNames(to);
    lastCall += 1;
    const call = Promise.withResolvers<LaneAnswer<Lane>>();
    calls.set(lastCall, call);
    post(to, { kind: 'ask', call: lastCall, lane, params } as SearchQuestion);
    // The worker answers a question of a lane with an answer of that lane.
    return call.promise as Promise<LaneAnswer<L>>;
  };

  const warmUp = setTimeout(() => worker ?? start(), warmUpAfter).unref();
  return {
    handlers: {
      'search.find': (params) => ask('find', params),
      'search.suggest': (params) => ask('suggest', params),
      'search.facets': (params) => ask('facets', params),
      'search.concordance': (params) => ask('concordance', params),
    },
    async close() {
      closed = true;
      clearTimeout(warmUp);
      await worker?.terminate();
    },
  };
}
