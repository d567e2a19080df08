/** Which names there are, and which of them stand under another's: what merging and deleting made of their ids. */
import type { BundledNames } from './kept-names.ts';
import type { NameRow } from './name-rows.ts';

type Head = Pick<NameRow, 'id' | 'origin' | 'created' | 'modified' | 'merged_into' | 'deleted'>;

const byTime = (one: Head, other: Head): number =>
  one.modified < other.modified || (one.modified === other.modified && one.id < other.id) ? -1 : 1;

export class NameHeads {
  readonly #bundled: BundledNames;
  readonly #heads = new Map<string, Head>();
  /** By the name they were merged into. */
  readonly #merged = new Map<string, Set<string>>();

  constructor(bundled: BundledNames) {
    this.#bundled = bundled;
  }

  /** A name's row as it is now; undefined where there is none. */
  set(id: string, row: Head | undefined): void {
    const into = this.#heads.get(id)?.merged_into;
    if (into != null) this.#merged.get(into)?.delete(id);
    if (row === undefined) {
      this.#heads.delete(id);
      return;
    }
    const { origin, created, modified, merged_into, deleted } = row;
    this.#heads.set(id, { id, origin, created, modified, merged_into, deleted });
    if (merged_into === null) return;
    const merged = this.#merged.get(merged_into) ?? new Set();
    this.#merged.set(merged_into, merged.add(id));
  }

  /** Bundled names cannot be deleted; those that the bundle no longer has can. */
  isAlive(id: string): boolean {
    if (this.#bundled.has(id)) return true;
    const head = this.#heads.get(id);
    if (head === undefined || head.origin === 'bundled')
      return this.#bundled.isKept(id) && head?.deleted == null;
    return head.deleted === null;
  }

  /** The name that this one is now: itself, or the one it was merged into. A name merged into a deleted one is itself again. */
  resolve(id: string): string {
    const seen = new Set([id]);
    for (let at = id; ;) {
      const into = this.#heads.get(at)?.merged_into;
      if (into == null || seen.has(into) || !this.isAlive(into)) return at;
      seen.add(into);
      at = into;
    }
  }

  isShown(id: string): boolean {
    return this.isAlive(id) && this.resolve(id) === id;
  }

  /** The name and all that were merged into it, in the order in which that was done. */
  members(id: string): string[] {
    const found = new Set([id]);
    const visit = (into: string): void => {
      const merged = [...(this.#merged.get(into) ?? [])].flatMap((one) => this.#heads.get(one) ?? []);
      for (const { id: one } of merged.toSorted(byTime))
        if (!found.has(one) && this.isAlive(one)) {
          found.add(one);
          visit(one);
        }
    };
    if (this.isAlive(id)) visit(id);
    return [...found];
  }

  /** Own names that are shown, in the order in which they were made. */
  ownIds(): string[] {
    return [...this.#heads.values()]
      .filter(({ id, origin }) => origin === 'own' && !this.#bundled.has(id) && this.isShown(id))
      .toSorted((one, other) =>
        one.created < other.created || (one.created === other.created && one.id < other.id) ? -1 : 1,
      )
      .map(({ id }) => id);
  }
}
