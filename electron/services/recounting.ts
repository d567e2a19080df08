/**
 * Counting mentions anew after a change of names: in a few articles at once, inside the transaction of the change; where
 * they are many, behind it, in batches that are committed one by one. What waits is kept in the library.
 */
import { setImmediate as otherWork } from 'node:timers/promises';
import type { EventBus } from '#electron/contract/events.ts';
import type { Library } from '#electron/storage/library.ts';
import {
  countStale,
  fewArticlesWith,
  isAnyStale,
  listStale,
  putAllStaleForMany,
  putStaleArticle,
  putStaleSpelling,
  takeStale,
  type SpelledText,
} from '#electron/storage/stale-mentions.ts';

/** Articles counted inside a command, and UTF-16 units of text: a few dozen milliseconds. */
const [atOnce, unitsAtOnce] = [16, 100_000];
/** Spellings looked up inside a command: of a hundred milliseconds; an import of names brings thousands. */
const lookedUpAtOnce = 64;
/** Of one batch behind it, between which the app does what else is asked of it. */
const [batchSize, batchUnits] = [32, 100_000];
/** Milliseconds between two events that tell how much is left. */
const toldEvery = 400;

export interface RecountingParts {
  readonly library: Library;
  /** Counts an article of the library. */
  readonly recount: (articleId: string) => void;
  readonly events: EventBus;
}

export class Recounting {
  readonly #parts: RecountingParts;
  #running: Promise<void> | null = null;

  constructor(parts: RecountingParts) {
    this.#parts = parts;
  }

  /** Has articles counted, and all that hold one of the spellings. Call it inside the transaction of what changed. */
  follow(articleIds: Iterable<string>, spellings: readonly SpelledText[]): void {
    const { db } = this.#parts.library;
    // Own articles that were settled in are among all of them.
    if (spellings.length > lookedUpAtOnce && putAllStaleForMany(db, spellings.length)) return;
    const lengths = new Map<string, number>([...articleIds].map((id) => [id, 0]));
    for (const [at, spelling] of spellings.entries()) {
      const found = at < lookedUpAtOnce ? fewArticlesWith(db, spelling, atOnce) : null;
      if (found === null) putStaleSpelling(db, spelling);
      else for (const { id, length } of found) lengths.set(id, length);
    }
    let units = 0;
    for (const [at, [id, length]] of [...lengths].entries()) {
      units += length;
      if (at < atOnce && units <= unitsAtOnce) this.#parts.recount(id);
      else putStaleArticle(db, id);
    }
  }

  /**
   * Goes on with what waits, as soon as nothing else is to be done. What stops it (a full disk) keeps nobody from reading:
   * the next command that meets it tells of it, and the next change or opening goes on.
   */
  begin(): void {
    if (this.#running !== null) return;
    this.#running = this.#carryOn();
    this.#running.catch(() => undefined);
  }

  /** Returns when nothing waits any more. Throws what stopped it. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #carryOn(): Promise<void> {
    const { library, events } = this.#parts;
    let told = -Infinity;
    try {
      await otherWork();
      while (library.db.isOpen && isAnyStale(library.db)) {
        // oxlint-disable-next-line no-await-in-loop -- another thread writes; a second may follow it
        while (library.lent !== null) await library.lent;
        if (!library.db.isOpen) break;
        this.#step();
        const done = !isAnyStale(library.db);
        if (done || performance.now() - told > toldEvery) {
          told = performance.now();
          events.emit('counting', { left: done ? 0 : countStale(library.db) });
        }
        await otherWork();
      }
    } finally {
      this.#running = null;
    }
  }

  /** One batch, in one transaction. */
  #step(): void {
    const { library, recount } = this.#parts;
    library.transaction(() => {
      if (listStale(library.db)) return;
      for (const { id } of takeStale(library.db, batchSize, batchUnits)) recount(id);
    });
  }
}
