/** All names, ready to be looked up and found in texts; a name that changes is put in its place without touching the rest. */
import { addName, newMatcher, removeName, type Matcher } from './mentions.ts';
import type { Name } from './model.ts';

export class NameBook {
  readonly matcher: Matcher = newMatcher();
  readonly #byId = new Map<string, Name>();

  constructor(names: Iterable<Name> = []) {
    for (const name of names) this.put(name);
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Name | undefined {
    return this.#byId.get(id);
  }

  all(): IterableIterator<Name> {
    return this.#byId.values();
  }

  /** Adds a name, or replaces the one with its id. */
  put(name: Name): void {
    this.remove(name.id);
    this.#byId.set(name.id, name);
    addName(this.matcher, name);
  }

  remove(id: string): void {
    const known = this.#byId.get(id);
    if (known === undefined) return;
    this.#byId.delete(id);
    removeName(this.matcher, known);
  }
}
