/** Looking through articles beside the app: one after the other in the names worker, written down in small batches. */
import type { FoundProposals } from '#core/names/found-proposals.ts';
import type { Library } from '#electron/storage/library.ts';
import type { NamesWorker } from './names-worker.ts';
import type { LookingQueue } from './tray-queue.ts';
import { storeFound, type Found } from './tray-rows.ts';

/** While articles come in or are written, nothing else is done: an import takes both cores. ms. */
const quietFor = 700;
/** The window is to be there first. ms. */
const restAtStart = 2_000;
/** A commit waits for the disk; so many articles share one. */
const batchSize = 16;

export interface LookingParts {
  readonly library: Library;
  readonly worker: NamesWorker;
  readonly queue: LookingQueue;
  /** Keys of what the reader said no to. */
  readonly rejected: () => readonly string[];
  /** What was found is written; `changed` where it is not what was known. */
  readonly onLooked: (changed: boolean) => void;
  /** Nothing is left to be looked through for now. */
  readonly onRest: () => void;
}

export class Looking {
  readonly #parts: LookingParts;
  #quiet = false;
  #timer: NodeJS.Timeout | null = null;
  #working = false;
  #closed = false;

  constructor(parts: LookingParts) {
    this.#parts = parts;
    this.#waitForQuiet(restAtStart);
  }

  /** Looks through what the reader opened at once, and through the rest once nothing comes in any more. */
  wake(): void {
    void this.#work();
  }

  /** Something came in or changed. */
  disturb(): void {
    this.#waitForQuiet(quietFor);
  }

  /** Looks through all that waits, without waiting for quiet. */
  hurry(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#quiet = true;
    this.wake();
  }

  close(): void {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #waitForQuiet(milliseconds: number): void {
    if (this.#closed) return;
    this.#quiet = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#quiet = true;
      this.wake();
    }, milliseconds);
    this.#timer.unref();
  }

  async #work(): Promise<void> {
    if (this.#working || this.#closed) return;
    this.#working = true;
    const found: Found[] = [];
    try {
      for (let next = this.#next(); next !== null; next = this.#next()) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, so that what the reader opens comes between
        const proposals = await this.#look(next.id);
        if (this.#closed) return;
        if (proposals !== null) found.push({ articleId: next.id, ...proposals });
        // oxlint-disable-next-line no-await-in-loop -- as above
        if (next.opened || found.length === batchSize) await this.#write(found.splice(0));
      }
      await this.#write(found);
    } catch {
      // A full disk: what was not written down is looked through again when something changes or the app starts anew.
    } finally {
      this.#working = false;
      if (!this.#closed) this.#parts.onRest();
    }
  }

  #next(): { readonly id: string; readonly opened: boolean } | null {
    const { queue } = this.#parts;
    const opened = queue.nextOpened();
    if (opened !== null) return { id: opened, opened: true };
    const id = this.#quiet ? queue.next() : null;
    return id === null ? null : { id, opened: false };
  }

  /** Null where the article is gone or cannot be looked through. */
  async #look(articleId: string): Promise<FoundProposals | null> {
    const { worker, rejected, queue } = this.#parts;
    try {
      return await worker.run('propose', { articleId, rejected: rejected() });
    } catch {
      queue.skip(articleId);
      return null;
    }
  }

  async #write(found: readonly Found[]): Promise<void> {
    if (found.length === 0) return;
    const { library, queue, onLooked } = this.#parts;
    // oxlint-disable-next-line no-await-in-loop -- another thread writes; a second may follow it
    while (library.lent !== null) await library.lent;
    if (this.#closed) return;
    // Changed while it was looked through: it waits again already.
    const current = found.filter(({ articleId, version }) => queue.isIn(articleId, version));
    const changed = library.transaction(() => current.map((one) => storeFound(library, one)).includes(true));
    queue.recount();
    onLooked(changed);
  }
}
