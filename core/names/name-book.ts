/** All names, ready to be looked up and found in texts; a name that changes is put in its place without touching the rest. */
import { addName, newMatcher, removeName, type Matcher } from './matcher.ts';
import type { Name } from './model.ts';

/**
 * What is found depends on the names alone, never on the way or the order in which the book came to hold them. `all()`
 * gives them in the order of their first being put.
 */
export class NameBook {
  readonly matcher: Matcher = newMatcher();
  readonly #byId = new Map<string, Name>();
  #revision = 0;

  constructor(names: Iterable<Name> = []) {
    for (const name of names) this.put(name);
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Rises with every change: as long as it stands, what is found in a text is the same. */
  get revision(): number {
    return this.#revision;
  }

  get(id: string): Name | undefined {
    return this.#byId.get(id);
  }

  all(): IterableIterator<Name> {
    return this.#byId.values();
  }

  /** Adds a name as the last, or replaces the one with its id in its place. */
  put(name: Name): void {
    this.#revision += 1;
    const known = this.#byId.get(name.id);
    if (known !== undefined) removeName(this.matcher, known);
    this.#byId.set(name.id, name);
    addName(this.matcher, name);
  }

  remove(id: string): void {
    const known = this.#byId.get(id);
    if (known === undefined) return;
    this.#revision += 1;
    this.#byId.delete(id);
    removeName(this.matcher, known);
  }
}
