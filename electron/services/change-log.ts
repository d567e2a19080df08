/** Generations of something that changes by ids, the latest of them remembered with what changed. */

/** Generations remembered: who is further behind reads everything. */
const remembered = 1_000;

export class ChangeLog {
  #generation = 0;
  #entries: { readonly generation: number; readonly ids: readonly string[] }[] = [];
  /** The oldest generation from which the way to now is known. */
  #from = 0;

  get generation(): number {
    return this.#generation;
  }

  add(ids: readonly string[]): void {
    this.#generation += 1;
    this.#entries.push({ generation: this.#generation, ids });
    if (this.#entries.length <= remembered) return;
    this.#entries = this.#entries.slice(-remembered / 2);
    this.#from = (this.#entries[0]?.generation ?? this.#generation) - 1;
  }

  /** Anything may have changed. */
  addUnknown(): void {
    this.#generation += 1;
    this.#entries = [];
    this.#from = this.#generation;
  }

  /** Ids that changed after a generation; null where nobody knows any more. */
  since(generation: number): Set<string> | null {
    if (generation < this.#from || generation > this.#generation) return null;
    return new Set(this.#entries.filter((entry) => entry.generation > generation).flatMap(({ ids }) => ids));
  }
}
