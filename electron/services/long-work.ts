/** Long work: what is short is done at once, on the one writing connection; the rest in a thread beside the app. */
import type { Link } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';
import type { Changed, EventBus } from '#electron/contract/events.ts';
import type { Library } from '#electron/storage/library.ts';
import type { LongWorkerData, LongWorkName, LongWorks } from '#electron/workers/long-messages.ts';
import { Wish } from '#electron/workers/wish.ts';
import type { Corpus } from './corpus.ts';
import { startLong, type LongThread } from './long-thread.ts';
import type { LongFunctions } from './long-works.ts';
import type { Tasks } from './tasks.ts';

export interface LongWorkParts {
  readonly library: Library;
  readonly corpus: Pick<Corpus, 'articles' | 'names'> & { readonly links?: readonly Link[] };
  readonly version: string;
  readonly now: () => Date;
  readonly events: EventBus;
  readonly tasks: Tasks;
  /** On the connection of this thread. */
  readonly here: LongFunctions;
  /** Another thread wrote: takes over what it did. */
  readonly adopt: (changed: Changed) => void;
}

/** What the window calls it by: the file that is read or written, where there is one. */
export interface Shown {
  readonly subject?: string;
}

/** These leave the library as it is, and any number of them may go on at once. */
const reading: ReadonlySet<LongWorkName> = new Set(['notes.readFile', 'notes.export', 'translation.export']);

export class LongWork {
  readonly #parts: LongWorkParts;
  /** Threads that are running, with how to stop each. */
  readonly #running = new Map<LongThread<LongWorkName>, Wish>();
  #closed = false;

  constructor(parts: LongWorkParts) {
    this.#parts = parts;
  }

  /** @param shown null: it is short. What is done beside the app is shown as a task, and throws `cancelled` when stopped. */
  run<W extends LongWorkName>(
    work: W,
    params: LongWorks[W]['params'],
    shown: Shown | null,
  ): LongWorks[W]['result'] | Promise<LongWorks[W]['result']> {
    if (shown === null) return this.#here(work, params);
    const wish = new Wish();
    return this.#parts.tasks.run({ kind: work, ...shown, stop: () => wish.stop() }, async (task) => {
      const heard = { at: task.at, decided: task.decided };
      if (reading.has(work)) return (await this.#beside(work, params, wish, heard)).result;
      const { library, adopt, events } = this.#parts;
      while (library.lent !== null) await library.lent; // oxlint-disable-line no-await-in-loop -- one after the other
      if (wish.isStopped) throw new ProblemError('cancelled');
      this.#refuseClosed();
      const giveBack = library.lend();
      let done;
      try {
        done = await this.#beside(work, params, wish, heard);
      } finally {
        giveBack();
      }
      if (done.changed !== null && library.db.isOpen) {
        adopt(done.changed);
        events.emit('changed', done.changed);
      }
      return done.result;
    });
  }

  /** Whoever asks may have waited for a worker meanwhile: another thread may write by now. */
  #here<W extends LongWorkName>(
    work: W,
    params: LongWorks[W]['params'],
  ): LongWorks[W]['result'] | Promise<LongWorks[W]['result']> {
    const { library, here } = this.#parts;
    if (library.lent === null || reading.has(work)) return here[work](params);
    return library.lent.then(() => this.#here(work, params));
  }

  /** Ends what is running: what was not committed is rolled back. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(
      [...this.#running].map(async ([thread, wish]) => {
        wish.stop();
        await thread.end();
      }),
    );
  }

  async #beside<W extends LongWorkName>(
    work: W,
    params: LongWorks[W]['params'],
    wish: Wish,
    heard: Parameters<typeof startLong>[1],
  ) {
    this.#refuseClosed();
    const { library, corpus, version, now } = this.#parts;
    const { articles, names, links = [] } = corpus;
    const workerData: LongWorkerData<W> = {
      library: library.path,
      corpus: { articles, names, links },
      version,
      now: now().getTime(),
      wish: wish.memory,
      work,
      writes: !reading.has(work),
      params,
    };
    const thread = startLong(workerData, heard);
    this.#running.set(thread, wish);
    try {
      return await thread.answer;
    } finally {
      // Its connection is closed before another writes.
      await thread.end();
      this.#running.delete(thread);
    }
  }

  #refuseClosed(): void {
    if (this.#closed) throw new ProblemError('unexpected', { detail: 'the library is closed' });
  }
}
