/** Names by how their spellings begin. */
import { fold, wordsOf } from '../../folding.ts';
import type { Name, Spelling } from '../../names/model.ts';
import { nameKeyOf } from '../index/analyse.ts';
import { languageOfWord } from '../index/pipeline.ts';

interface Start {
  /** The words of the spelling from one of them on, by the name key, one space between them. */
  readonly key: string;
  /** Which word of the spelling that is. */
  readonly word: number;
  readonly name: Name;
  readonly spelling: Spelling;
}

/** A spelling that begins as is typed. */
export interface StartedName {
  readonly name: Name;
  readonly spelling: Spelling;
}

/** Spellings looked at for one prefix: one letter begins very many, and the best of these are good enough then. */
const lookedAt = 500;

const byKey = (one: Start, other: Start): number => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);

const keysOf = (text: string): string[] =>
  wordsOf(text)
    .map(({ start, end }) => nameKeyOf(text.slice(start, end)))
    .filter((key) => key !== '');

/** Those that are switched off are left out. */
const startsOf = (name: Name): Start[] =>
  name.spellings
    .filter(({ off }) => !off)
    .flatMap((spelling) => {
      const keys = keysOf(spelling.text);
      return keys.map((_, word): Start => ({ key: keys.slice(word).join(' '), word, name, spelling }));
    });

/**
 * Spellings, ready to be found by how they or their later words begin; a name that changes is put in its place without
 * touching the rest.
 */
export class NameStarts {
  /** In the order of code units of their keys. */
  readonly #starts: Start[];
  readonly #byName = new Map<string, readonly Start[]>();

  constructor(names: Iterable<Name> = []) {
    for (const name of names) this.#byName.set(name.id, startsOf(name));
    this.#starts = [...this.#byName.values()].flat().toSorted(byKey);
  }

  /** Adds a name, or replaces the one with its id. */
  put(name: Name): void {
    this.remove(name.id);
    const starts = startsOf(name);
    this.#byName.set(name.id, starts);
    for (const start of starts) this.#starts.splice(lowerBound(this.#starts, start.key), 0, start);
  }

  remove(id: string): void {
    for (const start of this.#byName.get(id) ?? [])
      this.#starts.splice(this.#starts.indexOf(start, lowerBound(this.#starts, start.key)), 1);
    this.#byName.delete(id);
  }

  /** Some of those whose key begins so. */
  beginning(prefix: string): Start[] {
    const found: Start[] = [];
    for (let at = lowerBound(this.#starts, prefix); found.length < lookedAt; at += 1) {
      const start = this.#starts[at];
      if (!start?.key.startsWith(prefix)) break;
      found.push(start);
    }
    return found;
  }
}

/** The name key of what is typed: as it is, and as it would be if its last word went on, where that folds otherwise. */
function prefixKeys(prefix: string): string[] {
  const words = wordsOf(prefix);
  const last = words.at(-1);
  if (!last) return [];
  const typed = prefix.slice(last.start, last.end);
  const earlier = keysOf(prefix.slice(0, last.start));
  const next = languageOfWord(typed) === 'ur' ? 'ا' : 'x';
  const goingOn = fold(typed + next, languageOfWord(typed), 'name').slice(0, -1);
  return [...new Set([nameKeyOf(typed), goingOn])]
    .filter((key) => key !== '')
    .map((key) => [...earlier, key].join(' '));
}

/**
 * Names of which a spelling begins with `prefix`, by the name key, each once: first those that begin so themselves, then
 * those of which a later word does; the shortest first.
 */
export function namesFrom(names: NameStarts, prefix: string): StartedName[] {
  const found = prefixKeys(prefix).flatMap((key) => names.beginning(key));
  const ranked = found.toSorted(
    (one, other) =>
      Math.sign(one.word) - Math.sign(other.word) ||
      one.spelling.text.length - other.spelling.text.length ||
      byKey(one, other),
  );
  const started = new Map<string, StartedName>();
  for (const { name, spelling } of ranked)
    if (!started.has(name.id)) started.set(name.id, { name, spelling });
  return [...started.values()];
}

/** Index of the first key that is not before `key`. */
function lowerBound(starts: readonly Start[], key: string): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
