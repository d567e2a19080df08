/**
 * A backend that outlives its library: a backup can take the library's place while hosts and window go on, and where the
 * library is damaged there is at least the way back.
 */
import { waysBack, type WayBackKind } from '#core/backups/ways-back.ts';
import { ProblemError, problemOf, type Problem } from '#core/problem.ts';
import { EventBus } from '#electron/contract/events.ts';
import { methods, type Handlers, type Method, type Result } from '#electron/contract/methods.ts';
import { takeLock } from '#electron/storage/lock.ts';
import { libraryPath } from '#electron/storage/open-library.ts';
import { dropIncoming, replaceLibrary, setAside, type KeptAs } from '#electron/storage/restore.ts';
import type { Backend, RestoringMethod } from './backend.ts';
import { BackupShelf } from './backup-shelf.ts';
import { createBackupWorker, type BackupWorker, type StartedBackup } from './backup-worker.ts';
import { openFirst, type BackendOptions, type FirstBackend } from './first-backend.ts';
import { Tasks } from './tasks.ts';
import { localDay } from '#core/local-day.ts';

export interface RestorableBackend {
  readonly handlers: Handlers;
  readonly events: EventBus;
  /** Why the library is not open; null while it is. */
  problem(): Problem | null;
  close(): Promise<void>;
}

type How = Pick<BackendOptions, 'asItIs' | 'anew'>;

/** Whether the reader can do something about what keeps the library shut. */
const hasWayBack = ({ kind }: Problem): boolean => waysBack(kind).length > 0;

/** Throws what keeps the library shut, save where there is a way back: then every call but those that lead there throws it. */
export async function openRestorable(options: BackendOptions): Promise<RestorableBackend> {
  const backend = new Restorable(options);
  await backend.open();
  return backend;
}

class Restorable implements RestorableBackend {
  readonly events = new EventBus();
  readonly handlers: Handlers;
  readonly #options: BackendOptions;
  /** Outlive the library, as its restoring does. */
  readonly #tasks = new Tasks(this.events);
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
      ...this.#tasks.handlers,
      'backups.restore': ({ file }) => this.#restore(file),
      'library.openAsItIs': () => this.#openShut({ asItIs: true }),
      'library.openAgain': () => this.#openShut({}),
      'library.beginAnew': () => this.#beginAnew(),
      'library.examine': async () => ({ baseIsWhole: await this.#worker().run('examine', {}) }),
      'library.rebuild': () => this.#rebuild(),
    };
  }

  problem(): Problem | null {
    return this.#problem;
  }

  async open(how: How = {}): Promise<void> {
    try {
      this.#first = openFirst({ ...this.#options, ...how, tasks: this.#tasks });
      this.#problem = null;
    } catch (error) {
      this.#problem = await this.#lookedInto(problemOf(error));
      if (!hasWayBack(this.#problem)) throw error;
    }
  }

  /** As `open`, with the whole backend over it. */
  async #openWhole(how: How = {}): Promise<void> {
    await this.open(how);
    if (this.#first === null) return;
    await this.#whole().catch((error: unknown) => {
      if (!hasWayBack(problemOf(error))) throw error;
    });
  }

  /** Of damage: whether it is in nothing that the reader wrote. */
  async #lookedInto(problem: Problem): Promise<Problem> {
    if (problem.kind !== 'library-damaged') return problem;
    const isBaseWhole = await this.#worker()
      .run('examine', {})
      .catch(() => false);
    return isBaseWhole ? { kind: 'library-index-damaged', facts: { path: this.#path() } } : problem;
  }

  /**
   * Puts the whole backend together where it is not yet. Throws what keeps it from that: where there is a way back, the library
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
      const problem = await this.#lookedInto(problemOf(error));
      if (this.#first === first && waysBack(problem.kind).includes('backup')) {
        this.#problem = problem;
        await this.#close();
      }
      throw new ProblemError(problem.kind, problem.facts);
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
    // Those that are not a backend's own have handlers of their own, above.
    const own = method as Exclude<Method, RestoringMethod>;
    const handler = (this.#backend?.handlers ?? first)[own] as ((params: unknown) => unknown) | undefined;
    return handler === undefined ? this.#whole().then(() => this.#pass(method, params)) : handler(params);
  }

  #shut(): ProblemError {
    const { kind, facts } = this.#problem ?? { kind: 'unexpected', facts: { detail: 'not open' } };
    return new ProblemError(kind, facts);
  }

  /** A library that is shut may be another process's: nothing is done beside it but what leads back. */
  #refuseUnless(way: WayBackKind): void {
    if (this.#first === null && !waysBack(this.#shut().problem.kind).includes(way)) throw this.#shut();
  }

  #listOfShut(): Promise<Result<'backups.list'>> {
    return new BackupShelf(this.#path(), this.#worker()).list();
  }

  #path(): string {
    return libraryPath(this.#options.library);
  }

  /** That of the library while it is open, else one of its own: each ends with its task. */
  #worker(): BackupWorker {
    return this.#backend?.backups ?? createBackupWorker(this.#path());
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
    let fetching: Pick<StartedBackup<'fetch'>, 'stop'> | null = null;
    const stop = (): boolean => fetching?.stop() ?? false;
    const result = await this.#tasks.run({ kind: 'backups.restore', stop }, ({ decided }) =>
      this.#exchange(async () => {
        this.#refuseUnless('backup');
        await this.#whole().catch(() => null);
        const started = this.#worker().start('fetch', { file });
        fetching = started;
        try {
          await started.result;
        } catch (error) {
          // Stopped in its middle, it leaves what it had copied.
          dropIncoming(this.#path());
          throw error;
        }
        decided();
        const keptAs = await this.#safetyCopy();
        const damaged = this.#problem?.kind === 'library-newer' ? 'newer' : 'damaged';
        try {
          await this.#close();
          return { keptAs, damagedAs: this.#replace(keptAs === null ? damaged : null) };
        } finally {
          await this.#openWhole();
        }
      }),
    );
    const [keptAs = null] =
      result.keptAs === null || this.#backend === null
        ? []
        : await new BackupShelf(this.#path(), this.#backend.backups).read([result.keptAs]);
    await this.#tellAll();
    return { ...result, keptAs };
  }

  async #rebuild(): Promise<Result<'library.rebuild'>> {
    const keptAs = await this.#exchange(async () => {
      this.#refuseUnless('rebuild');
      const wasOpen = this.#first !== null;
      await this.#close();
      try {
        await this.#worker().run('fetchBase', {});
        return this.#replace('damaged');
      } catch (error) {
        // As it was: what can be read of it.
        if (wasOpen) await this.#openWhole({ asItIs: true });
        throw error;
      } finally {
        if (this.#first === null) await this.#openWhole();
      }
    });
    await this.#tellAll();
    return { keptAs };
  }

  async #beginAnew(): Promise<Result<'library.beginAnew'>> {
    const keptAs = await this.#exchange(async () => {
      if (this.#first !== null) return null;
      this.#refuseUnless('anew');
      const kept = this.#locked((library) => setAside(library, this.#today()));
      await this.#openWhole({ anew: true });
      return kept;
    });
    return this.#opened({ keptAs });
  }

  /** Null where the library is too damaged to be copied. Throws where there is no room: then nothing is exchanged. */
  async #safetyCopy(): Promise<string | null> {
    if (this.#backend === null) return null;
    try {
      return await this.#backend.backups.run('make', { today: this.#today(), reason: 'before-restore' });
    } catch (error) {
      if (problemOf(error).kind === 'library-damaged') return null;
      dropIncoming(this.#path());
      throw error;
    }
  }

  #replace(keep: KeptAs | null): string | null {
    return this.#locked((library) => replaceLibrary(library, this.#today(), keep));
  }

  /** Runs `work` on the files of a library that is closed, and lets nobody else open it meanwhile. */
  #locked<T>(work: (library: string) => T): T {
    const library = this.#path();
    const lock = takeLock(library);
    try {
      return work(library);
    } finally {
      lock.release();
    }
  }

  async #openShut(how: How): Promise<Record<string, never>> {
    await this.#exchange(async () => {
      if (this.#first === null) await this.#openWhole(how);
    });
    return this.#opened({});
  }

  /** Answers once the library is open; throws what keeps it shut. */
  async #opened<T>(answer: T): Promise<T> {
    if (this.#first === null) throw this.#shut();
    await this.#tellAll();
    return answer;
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
