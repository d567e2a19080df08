/** All names, ready to be looked up and found in texts; a name that changes is put in its place without touching the rest. */
import { addName, newMatcher, removeName, type Matcher } from './matcher.ts';
import type { Name } from './model.ts';

interface Entry {
  readonly name: Name;
  /** Counts up; a name that is put again keeps its own. */
  readonly rank: number;
}

/**
 * What is found never depends on the way by which the book came to hold its names, but on their order alone, which is that
 * of their first being put (since they were last removed): `all()` gives it. Of names that have a spelling in common those
 * that the reader made are preferred, then the earlier in this order.
 */
export class NameBook {
  readonly matcher: Matcher = newMatcher();
  readonly #entries = new Map<string, Entry>();
  #ranks = 0;

  constructor(names: Iterable<Name> = []) {
    for (const name of names) this.put(name);
  }

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): Name | undefined {
    return this.#entries.get(id)?.name;
  }

  *all(): IterableIterator<Name> {
    for (const { name } of this.#entries.values()) yield name;
  }

  /** Adds a name as the last, or replaces the one with its id in its place. */
  put(name: Name): void {
    const known = this.#entries.get(name.id);
    if (known !== undefined) removeName(this.matcher, known.name);
    const rank = known?.rank ?? this.#ranks++;
    this.#entries.set(name.id, { name, rank });
    addName(this.matcher, name, rank);
  }

  remove(id: string): void {
    const known = this.#entries.get(id);
    if (known === undefined) return;
    this.#entries.delete(id);
    removeName(this.matcher, known.name);
  }
}
