/** The list of all names as the window keeps it: looked up by id, and changed a few names at a time. */
import type { Name } from '#core/names/model.ts';

const maps = new WeakMap<readonly Name[], ReadonlyMap<string, Name>>();

/** The names of a list by their ids; made once for each list. */
export function namesById(names: readonly Name[]): ReadonlyMap<string, Name> {
  let map = maps.get(names);
  if (!map) {
    map = new Map(names.map((name) => [name.id, name]));
    maps.set(names, map);
  }
  return map;
}

/** Remembers in which order names came, those that went meanwhile included: what comes back stands where it stood. */
export class Arrivals {
  readonly #ranks = new Map<string, number>();

  rank(id: string): number {
    const known = this.#ranks.get(id);
    if (known !== undefined) return known;
    this.#ranks.set(id, this.#ranks.size);
    return this.#ranks.size - 1;
  }

  /** Takes a whole list's order for names that are not known yet. */
  see(names: readonly Name[]): void {
    for (const { id } of names) this.rank(id);
  }
}

/**
 * The list after some of its names changed: those read anew take their old places, names not known before stand at the
 * end, and an id that was asked for and not given back is gone. The other names are the same objects as before.
 * @param ids all that were asked for.
 * @param read those of them that there are.
 */
export function patchNames(
  names: readonly Name[],
  ids: readonly string[],
  read: readonly Name[],
  arrivals: Arrivals,
): Name[] {
  arrivals.see(names);
  arrivals.see(read);
  // Of a name that became part of another, that other is given back.
  const asked = new Set([...ids, ...read.map(({ id }) => id)]);
  const fresh = new Map(read.map((name) => [name.id, name]));
  const patched = names.flatMap((old) => {
    if (!asked.has(old.id)) return old;
    const name = fresh.get(old.id);
    fresh.delete(old.id);
    return name ?? [];
  });
  if (fresh.size === 0) return patched;
  const rankOf = ({ id }: Name) => arrivals.rank(id);
  const added = [...fresh.values()].toSorted((a, b) => rankOf(a) - rankOf(b));
  const last = patched.at(-1);
  const first = added[0];
  const whole = [...patched, ...added];
  return last && first && rankOf(first) < rankOf(last)
    ? whole.toSorted((a, b) => rankOf(a) - rankOf(b))
    : whole;
}
