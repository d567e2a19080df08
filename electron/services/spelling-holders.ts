/** Which names have a spelling switched on. */
import type { Language } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import { spellingKey } from '#core/names/spelling-key.ts';

const mapKey = (key: string, language: Language): string => `${language} ${key}`;

const keysOf = ({ spellings }: Name): Set<string> =>
  new Set(
    spellings
      .filter(({ off }) => !off)
      .map(({ text, language }) => mapKey(spellingKey(text, language), language)),
  );

export class SpellingHolders {
  readonly #ids = new Map<string, Set<string>>();

  add(name: Name): void {
    for (const key of keysOf(name)) this.#ids.set(key, (this.#ids.get(key) ?? new Set()).add(name.id));
  }

  remove(name: Name): void {
    for (const key of keysOf(name)) {
      const ids = this.#ids.get(key);
      ids?.delete(name.id);
      if (ids?.size === 0) this.#ids.delete(key);
    }
  }

  /** Ids of the names that have the spelling with this `spellingKey`. */
  of(key: string, language: Language): readonly string[] {
    return [...(this.#ids.get(mapKey(key, language)) ?? [])];
  }
}
