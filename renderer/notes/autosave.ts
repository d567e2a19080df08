/** Saves what is typed, a little after typing rests, one write at a time, the last word winning. */

export type SaveState = 'saved' | 'saving' | 'failed';

interface Options<T> {
  readonly saved: T;
  readonly same: (a: T, b: T) => boolean;
  /** Writes `value` over `previous`; resolves only once it is safe, rejects where it is not. */
  readonly save: (value: T, previous: T) => Promise<void>;
  /** `thrown` is what a failed save threw. */
  readonly onState: (state: SaveState, thrown?: unknown) => void;
  /** Rest after typing before a write, ms. */
  readonly delay: number;
}

export class Autosave<T> {
  readonly #options: Options<T>;
  #value: T;
  #saved: T;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;

  constructor(options: Options<T>) {
    this.#options = options;
    this.#value = options.saved;
    this.#saved = options.saved;
  }

  /** What was typed last. */
  get value(): T {
    return this.#value;
  }

  /** What is known to be safe. */
  get saved(): T {
    return this.#saved;
  }

  get pending(): boolean {
    return !this.#options.same(this.#value, this.#saved);
  }

  change(value: T): void {
    this.#value = value;
    clearTimeout(this.#timer);
    if (!this.pending && !this.#running) {
      this.#options.onState('saved');
      return;
    }
    this.#options.onState('saving');
    this.#timer = setTimeout(() => void this.flush(), this.#options.delay);
  }

  /** Takes what changed elsewhere (an undo) as both typed and saved. Only while nothing is pending. */
  adopt(value: T): void {
    this.#value = value;
    this.#saved = value;
  }

  /** Writes what is not yet saved, now. True once everything typed is safe, false where a write failed. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#running ??= this.#write().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #write(): Promise<boolean> {
    const { save, onState } = this.#options;
    while (this.pending) {
      const value = this.#value;
      onState('saving');
      try {
        await save(value, this.#saved);
      } catch (thrown) {
        onState('failed', thrown);
        return false;
      }
      this.#saved = value;
    }
    onState('saved');
    return true;
  }
}
