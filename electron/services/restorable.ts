/**
 * A backend that outlives its library: a backup can take the library's place while hosts and window go on, and where the
 * library is damaged there is at least the way back.
 */
import { ProblemError, problemOf, type Problem, type ProblemKind } from '#core/problem.ts';
import { EventBus } from '#electron/contract/events.ts';
import { methods, type Handlers, type Method, type Result } from '#electron/contract/methods.ts';
import { takeLock } from '#electron/storage/lock.ts';
import { libraryPath } from '#electron/storage/open-library.ts';
import { dropIncoming, replaceLibrary } from '#electron/storage/restore.ts';
import type { Backend, RestoringMethod } from './backend.ts';
import { BackupShelf } from './backup-shelf.ts';
import { createBackupWorker } from './backup-worker.ts';
import { openFirst, type BackendOptions, type FirstBackend } from './first-backend.ts';
import { localDay } from '#core/local-day.ts';

export interface RestorableBackend {
  readonly handlers: Handlers;
  readonly events: EventBus;
  /** Why the library is not open; null while it is. */
  problem(): Problem | null;
  close(): Promise<void>;
}

/** With these the library stays shut, and a backup is the way back. */
const restorable: ReadonlySet<ProblemKind> = new Set([
  'library-damaged',
  'library-cut-off',
  'library-emptied',
  'library-log-lost',
]);

/** Throws what keeps the library shut, save what a backup mends: then every call but those that restore throws it. */
export async function openRestorable(options: BackendOptions): Promise<RestorableBackend> {
  const backend = new Restorable(options);
  await backend.open();
  return backend;
}

class Restorable implements RestorableBackend {
  readonly events = new EventBus();
  readonly handlers: Handlers;
  readonly #options: BackendOptions;
  #first: FirstBackend | null = null;
  /** Over the same library, once it was put together. */
  #backend: Backend | null = null;
  #problem: Problem | null = null;
  /** While the library is being exchanged calls wait for this. */
  #exchanging: Promise<void> | null = null;
  #closed = false;

  constructor(options: BackendOptions) {
    this.#options = options;
    const passed = Object.keys(methods).map((method) => [
      method,
      (params: unknown) => this.#pass(method as Method, params),
    ]);
    this.handlers = {
      // One handler for every method of the contract.
      ...(Object.fromEntries(passed) as unknown as Handlers),
      'backups.restore': ({ file }) => this.#restore(file),
      'library.openAsItIs': () => this.#openAsItIs(),
    };
  }

  problem(): Problem | null {
    return this.#problem;
  }

  async open(asItIs = false): Promise<void> {
    try {
      this.#first = openFirst({ ...this.#options, asItIs });
      this.#problem = null;
    } catch (error) {
      this.#problem = problemOf(error);
      if (!restorable.has(this.#problem.kind)) throw error;
    }
  }

  /** As `open`, with the whole backend over it. */
  async #openWhole(): Promise<void> {
    await this.open();
    await this.#whole().catch((error: unknown) => {
      if (!restorable.has(problemOf(error).kind)) throw error;
    });
  }

  /**
   * Puts the whole backend together where it is not yet. Throws what keeps it from that: where a backup mends it, the library
   * is shut, else the next call tries again.
   */
  async #whole(): Promise<Backend> {
    const first = this.#first;
    if (first === null) throw this.#shut();
    try {
      const backend = await first.whole();
      if (this.#backend === null && this.#first === first) {
        backend.events.listen((event, payload) => this.events.emit(event, payload));
        this.#backend = backend;
      }
      return backend;
    } catch (error) {
      const problem = problemOf(error);
      if (this.#first === first && restorable.has(problem.kind)) {
        this.#problem = problem;
        await this.#close();
      }
      throw error;
    }
  }

  async #close(): Promise<void> {
    const first = this.#first;
    [this.#first, this.#backend] = [null, null];
    await first?.close();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#exchanging;
    await this.#close();
  }

  #pass(method: Method, params: unknown): unknown {
    if (this.#exchanging !== null) return this.#exchanging.then(() => this.#pass(method, params));
    if (this.#first === null) {
      if (method === 'backups.list') return this.#listOfShut();
      throw this.#shut();
    }
    const first: Partial<Handlers> = this.#first.handlers;
    // The two that are not a backend's own have handlers of their own, above.
    const own = method as Exclude<Method, RestoringMethod>;
    const handler = (this.#backend?.handlers ?? first)[own] as ((params: unknown) => unknown) | undefined;
    return handler === undefined ? this.#whole().then(() => this.#pass(method, params)) : handler(params);
  }

  #shut(): ProblemError {
    const { kind, facts } = this.#problem ?? { kind: 'unexpected', facts: { detail: 'not open' } };
    return new ProblemError(kind, facts);
  }

  #listOfShut(): Promise<Result<'backups.list'>> {
    const library = libraryPath(this.#options.library);
    return new BackupShelf(library, createBackupWorker(library)).list();
  }

  /** Lets one exchange happen at a time, and calls wait meanwhile. */
  async #exchange<T>(work: () => Promise<T>): Promise<T> {
    while (this.#exchanging !== null) await this.#exchanging; // oxlint-disable-line no-await-in-loop -- in turn
    if (this.#closed) throw new ProblemError('unexpected', { detail: 'the library is closed' });
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#exchanging = promise;
    try {
      return await work();
    } finally {
      this.#exchanging = null;
      resolve();
    }
  }

  async #restore(file: string): Promise<Result<'backups.restore'>> {
    const library = libraryPath(this.#options.library);
    const result = await this.#exchange(async () => {
      const backend = await this.#whole().catch(() => null);
      const worker = backend?.backups ?? createBackupWorker(library);
      await worker.run('fetch', { file });
      const keptAs = await this.#safetyCopy();
      try {
        await this.#close();
        return { keptAs, damagedAs: this.#replace(keptAs === null) };
      } finally {
        await this.#openWhole();
      }
    });
    const [keptAs = null] =
      result.keptAs === null || this.#backend === null
        ? []
        : await new BackupShelf(library, this.#backend.backups).read([result.keptAs]);
    await this.#tellAll();
    return { ...result, keptAs };
  }

  /** Null where the library is too damaged to be copied. Throws where there is no room: then nothing is exchanged. */
  async #safetyCopy(): Promise<string | null> {
    if (this.#backend === null) return null;
    try {
      return await this.#backend.backups.run('make', { today: this.#today(), reason: 'before-restore' });
    } catch (error) {
      if (problemOf(error).kind === 'library-damaged') return null;
      dropIncoming(libraryPath(this.#options.library));
      throw error;
    }
  }

  #replace(keep: boolean): string | null {
    const library = libraryPath(this.#options.library);
    const lock = takeLock(library);
    try {
      return replaceLibrary(library, this.#today(), keep);
    } finally {
      lock.release();
    }
  }

  async #openAsItIs(): Promise<Result<'library.openAsItIs'>> {
    await this.#exchange(async () => {
      if (this.#first === null) await this.open(true);
      await this.#whole();
    });
    await this.#tellAll();
    return {};
  }

  async #tellAll(): Promise<void> {
    if (this.#backend === null) return;
    this.events.emit('missed', {});
    this.events.emit('settings', await this.#backend.handlers['settings.get']({}));
  }

  #today(): string {
    return localDay((this.#options.now ?? (() => new Date()))());
  }
}
