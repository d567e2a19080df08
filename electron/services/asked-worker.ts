/** A worker thread as services see it: questions in, answers out, whatever becomes of the thread; told of the names. */
import type { Worker } from 'node:worker_threads';
import type { Name } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';
import type { NamesTold, Reply } from '#electron/workers/asked-messages.ts';

/** What changed among the names since a generation. */
export interface NameChanges {
  readonly changed: readonly Name[];
  readonly gone: readonly string[];
}

/** The names as workers follow them. */
export interface NamesToFollow {
  /** Rises with every change. */
  readonly generation: number;
  all(): readonly Name[];
  /** Null where only the whole list will do. */
  changesSince(generation: number): NameChanges | null;
}

export interface AskedWorkerOptions {
  /** For messages: the `search` worker. */
  readonly name: string;
  start(): Worker;
  readonly names: NamesToFollow;
}

/** `Question` is what is asked, without the number of the call. */
export class AskedWorker<Question extends object> {
  readonly #options: AskedWorkerOptions;
  readonly #calls = new Map<number, PromiseWithResolvers<unknown>>();
  #lastCall = 0;
  #closed = false;
  #worker: Worker | null = null;
  /** Generation of the names that the thread knows. */
  #told: number | null = null;

  constructor(options: AskedWorkerOptions) {
    this.#options = options;
  }

  /** Starts the thread, if it is not running. */
  start(): Worker {
    return this.#worker ?? this.#started();
  }

  /**
   * The thread starts with the first question, and anew after a failure. Rejects with what the thread says, and with
   * `unexpected` when it ended or `close` was called.
   */
  ask(question: Question): Promise<unknown> {
    if (this.#closed)
      return Promise.reject(new ProblemError('unexpected', { detail: 'the library is closed' }));
    const worker = this.start();
    this.#tellNames(worker);
    this.#lastCall += 1;
    const call = Promise.withResolvers<unknown>();
    this.#calls.set(this.#lastCall, call);
    worker.postMessage({ ...question, kind: 'ask', call: this.#lastCall }, []);
    return call.promise;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  #started(): Worker {
    const { name, start } = this.#options;
    const started = start();
    started.on('message', (reply: Reply<unknown>) => {
      const call = this.#calls.get(reply.call);
      this.#calls.delete(reply.call);
      if (reply.ok) call?.resolve(reply.result);
      else call?.reject(new ProblemError(reply.problem.kind, reply.problem.facts));
    });
    started.on('error', (error: Error) => this.#fail(started, error.message));
    started.on('exit', (code) => this.#fail(started, `the ${name} worker ended (${code})`));
    this.#worker = started;
    this.#told = null;
    return started;
  }

  #fail(failed: Worker, detail: string): void {
    if (this.#worker !== failed) return;
    this.#worker = null;
    for (const call of this.#calls.values()) call.reject(new ProblemError('unexpected', { detail }));
    this.#calls.clear();
  }

  #tellNames(worker: Worker): void {
    const { names } = this.#options;
    const { generation } = names;
    if (this.#told === generation) return;
    const changes = this.#told === null ? null : names.changesSince(this.#told);
    this.#told = generation;
    const message: NamesTold =
      changes === null ? { kind: 'names', all: names.all() } : { kind: 'names-changed', ...changes };
    worker.postMessage(message, []);
  }
}
