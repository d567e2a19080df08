import { wordsOf } from '../folding.ts';
import type { Name } from '../names/model.ts';
import { nameKeyOf } from './index/analyse.ts';

/** Names shown for a query. */
export const nameLimit = 8;

/** A spelling by the name keys of its words. */
interface KeyedSpelling {
  readonly keys: readonly string[];
  readonly isLabel: boolean;
}

/** Names by the words of their spellings; one that changes is put in its place without touching the rest. */
export class NameList {
  readonly #spellings = new Map<string, readonly KeyedSpelling[]>();

  constructor(names: Iterable<Name> = []) {
    for (const name of names) this.put(name);
  }

  /** By id, in the order in which they came. */
  all(): Iterable<[id: string, spellings: readonly KeyedSpelling[]]> {
    return this.#spellings;
  }

  /** Adds a name, or puts it where the one with its id is. Switched-off spellings are left out: they are not searched. */
  put({ id, spellings }: Name): void {
    const labels = new Set(
      (['ur', 'en'] as const).map((language) => spellings.find((spelling) => spelling.language === language)),
    );
    const inUse = spellings.filter(({ off }) => !off);
    this.#spellings.set(
      id,
      inUse.map((spelling) => ({ keys: keysOf(spelling.text), isLabel: labels.has(spelling) })),
    );
  }

  remove(id: string): void {
    this.#spellings.delete(id);
  }
}

const keysOf = (text: string): string[] =>
  wordsOf(text)
    .map(({ start, end }) => nameKeyOf(text.slice(start, end)))
    .filter((key) => key !== '');

/**
 * Ids of the names of which one spelling holds all the words, in either script, compared by the name key; at most
 * `nameLimit`. Best first: those that are called so, whose label begins so, of which another spelling does, then the
 * rest, each in the order of the list.
 * @param words as typed.
 * @param typing true while the last word may be only begun.
 */
export function namesHolding(names: NameList, words: readonly string[], typing: boolean): string[] {
  const wanted = words.flatMap(keysOf);
  if (wanted.length === 0) return [];
  const last = wanted.length - 1;
  const meets = (key: string | undefined, at: number): boolean =>
    key !== undefined && (typing && at === last ? key.startsWith(wanted[at] ?? '') : key === wanted[at]);
  const rank = ({ keys, isLabel }: KeyedSpelling): number => {
    if (wanted.every((_, at) => meets(keys[at], at))) {
      if (!isLabel) return 2;
      return keys.length === wanted.length && keys[last] === wanted[last] ? 0 : 1;
    }
    return wanted.every((_, at) => keys.some((key) => meets(key, at))) ? 3 : Infinity;
  };
  return [...names.all()]
    .map(([id, spellings]) => ({ id, rank: Math.min(Infinity, ...spellings.map(rank)) }))
    .filter((name) => name.rank < Infinity)
    .toSorted((one, two) => one.rank - two.rank)
    .slice(0, nameLimit)
    .map(({ id }) => id);
}
