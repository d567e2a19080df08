/** The import worker as the service sees it: requests in, answers out, whatever becomes of the thread. */
import { Worker } from 'node:worker_threads';
import { ProblemError } from '#core/problem.ts';
import type { ImportAnswer, ImportRequest } from '#electron/workers/import-messages.ts';
import type { ReadResult } from '#electron/workers/import-read.ts';
import { workerUrl } from '#electron/workers/worker-url.ts';

export interface WorkerLimits {
  /** Milliseconds that one file may take, the start of the worker included. */
  time: number;
  /** Megabytes of heap; a file that needs more ends the worker, not the app. */
  heap: number;
}

/** A page at the size limit is parsed in about ten seconds and half a gigabyte on a slow machine; twice and more is given. */
export const defaultLimits: WorkerLimits = { time: 60_000, heap: 2048 };

/** Starts the thread with the first request and keeps it; after a crash or a hang the next request starts a new one. */
export class ImportWorker {
  readonly #limits: WorkerLimits;
  #worker: Worker | null = null;
  /** Requests go one after the other, so that a crash is known to be the fault of one file. */
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(limits: WorkerLimits = defaultLimits) {
    this.#limits = limits;
  }

  /** Answers with what the worker read. Throws what it refused, and `file-damaged` (naming the file) when it crashed or ran out of time. */
  read(request: ImportRequest): Promise<ReadResult> {
    const answer = this.#last.then(() => this.#ask(request));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#stop();
  }

  async #ask(request: ImportRequest): Promise<ReadResult> {
    if (this.#closed) throw new ProblemError('unexpected', { detail: 'the import service is closed' });
    const answer = await this.#exchange(this.#running(), request);
    if (answer?.ok) return answer.result;
    if (answer) throw new ProblemError(answer.problem.kind, answer.problem.facts);
    await this.#stop();
    throw new ProblemError('file-damaged', { name: request.kind === 'file' ? request.name : '' });
  }

  /** The answer; null when the worker failed, ended or took too long. */
  async #exchange(worker: Worker, request: ImportRequest): Promise<ImportAnswer | null> {
    const { promise, resolve } = Promise.withResolvers<ImportAnswer | null>();
    const fail = (): void => resolve(null);
    const timer = setTimeout(fail, this.#limits.time);
    worker.once('message', resolve).once('error', fail).once('exit', fail);
    worker.postMessage(request, request.kind === 'file' ? [request.bytes] : []);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      worker.off('message', resolve).off('error', fail).off('exit', fail);
    }
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(workerUrl('import'), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heap },
    });
    // The thread may also end between requests; an 'error' nobody hears would end the app.
    worker.on('error', () => this.#forget(worker)).on('exit', () => this.#forget(worker));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #forget(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null;
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}
