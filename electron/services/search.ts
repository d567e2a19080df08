/** Search as the contract has it: hands questions to the search worker and keeps it told of the names. */
import { Worker } from 'node:worker_threads';
import type { Handlers } from '#electron/contract/methods.ts';
import type {
  Lane,
  LaneAnswer,
  LaneParams,
  SearchQuestion,
  SearchWorkerData,
} from '#electron/workers/search-messages.ts';
import { workerUrl } from '#electron/workers/worker-url.ts';
import { AskedWorker, type NamesToFollow } from './asked-worker.ts';

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
  const worker = new AskedWorker<Omit<SearchQuestion, 'kind' | 'call'>>({
    name: 'search',
    names,
    start() {
      const workerData: SearchWorkerData = { library, corpus: corpus.folder };
      return new Worker(workerUrl('search'), { workerData, resourceLimits: { maxYoungGenerationSizeMb } });
    },
  });
  // The worker answers a question of a lane with an answer of that lane.
  const ask = <L extends Lane>(lane: L, params: LaneParams<L>): Promise<LaneAnswer<L>> =>
    worker.ask({ lane, params }) as Promise<LaneAnswer<L>>;

  const warmUp = setTimeout(() => worker.start(), warmUpAfter).unref();
  return {
    handlers: {
      'search.find': (params) => ask('find', params),
      'search.suggest': (params) => ask('suggest', params),
      'search.facets': (params) => ask('facets', params),
      'search.concordance': (params) => ask('concordance', params),
    },
    async close() {
      clearTimeout(warmUp);
      await worker.close();
    },
  };
}
