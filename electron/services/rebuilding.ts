import { setImmediate as otherWork } from 'node:timers/promises';
import { ProblemError } from '#core/problem.ts';
import type { EventBus } from '#electron/contract/events.ts';
import type { Library } from '#electron/storage/library.ts';
import { storageProblem } from '#electron/storage/storage-problems.ts';
import type { DerivedBuild } from './derived-build.ts';
import type { Running, Tasks } from './tasks.ts';

/** Articles of one batch: a few dozen milliseconds, between which the app does what else is asked of it. */
const batchSize = 16;
/** Articles that are built before the library counts as open: a second or so. */
const atOpening = 320;
/** Batches between two events that tell how far it has come. */
const toldEvery = 8;

export interface RebuildingParts {
  readonly library: Library;
  readonly build: DerivedBuild;
  readonly events: EventBus;
  readonly tasks: Tasks;
}

/** Carries a building through, as long as the library is open. */
export class Rebuilding {
  readonly #library: Library;
  readonly #build: DerivedBuild;
  readonly #events: EventBus;
  readonly #tasks: Tasks;
  #running: Promise<void> | null = null;

  constructor({ library, build, events, tasks }: RebuildingParts) {
    this.#library = library;
    this.#build = build;
    this.#events = events;
    this.#tasks = tasks;
  }

  /** Builds a few articles at once and goes on with the rest meanwhile. */
  begin(): void {
    // What stops it (a full disk) keeps nobody from reading: the next command that meets it tells of it, and the next
    // opening goes on.
    try {
      for (let built = 0; this.#build.isUnderWay && built < atOpening; built += batchSize)
        this.#build.step(batchSize);
    } catch (error) {
      if (storageProblem(error, this.#library.path) instanceof ProblemError) return;
      throw error;
    }
    if (this.#build.isUnderWay) this.#proceed().catch(() => undefined);
  }

  /** Builds all anew. @param after called when the tables are there again, empty. */
  async restart(after: () => void): Promise<void> {
    this.#build.restart();
    after();
    await this.#proceed();
  }

  /** Returns when no building is under way any more. Throws what stopped it. */
  async settled(): Promise<void> {
    await this.#running;
  }

  #proceed(): Promise<void> {
    // It cannot be stopped: half an index would find half, and goes on when the library is opened again.
    this.#running ??= this.#tasks
      .run({ kind: 'search.repair' }, ({ at }) => this.#carryOn(at))
      .finally(() => (this.#running = null));
    return this.#running;
  }

  async #carryOn(at: Running['at']): Promise<void> {
    for (let batch = 0; this.#library.db.isOpen && this.#build.isUnderWay; batch += 1) {
      // oxlint-disable-next-line no-await-in-loop -- another thread writes; a second may follow it
      while (this.#library.lent !== null) await this.#library.lent;
      if (!this.#library.db.isOpen) break;
      if (batch % toldEvery === 0) {
        const { done, total } = this.#tell();
        at(done, total);
      }
      this.#build.step(batchSize);
      await otherWork();
    }
    if (this.#library.db.isOpen) this.#tell();
  }

  #tell(): { readonly done: number; readonly total: number } {
    const progress = this.#build.progress();
    this.#events.emit('indexing', { work: 'build', ...progress });
    return progress;
  }
}
