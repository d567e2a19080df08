/** Settings on their way to the library: shown at once, and kept in mind until they are safe. */
import type { Settings } from '#core/settings/model.ts';

type Patch = Partial<Settings>;

interface Options {
  /** Resolves only once the settings are safe. */
  readonly write: (patch: Patch) => Promise<unknown>;
  /** What a failed write threw. */
  readonly onFailed: (thrown: unknown) => void;
  /** All that was chosen is safe. */
  readonly onSaved: () => void;
}

export class KeptSettings {
  readonly #options: Options;
  #unsaved: Patch = {};

  constructor(options: Options) {
    this.#options = options;
  }

  /** What was chosen and is not known to be safe. */
  get unsaved(): Patch {
    return this.#unsaved;
  }

  /** Settings as the library has them, under what was chosen since. */
  over(saved: Settings): Settings {
    return { ...saved, ...this.#unsaved };
  }

  /** Writes a change, with whatever could not be written before. Does not throw. */
  async save(patch: Patch): Promise<void> {
    const sent = { ...this.#unsaved, ...patch };
    this.#unsaved = sent;
    try {
      await this.#options.write(sent);
    } catch (thrown) {
      this.#options.onFailed(thrown);
      return;
    }
    // What was chosen anew meanwhile is another write's.
    const left = Object.entries(this.#unsaved).filter(
      ([key, value]) => !Object.is(sent[key as keyof Settings], value),
    );
    this.#unsaved = Object.fromEntries(left);
    if (left.length === 0) this.#options.onSaved();
  }
}
