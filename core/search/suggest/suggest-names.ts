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

/** Spellings, ready to be found by how they or their later words begin; build it once for a list of names. */
export interface NameStarts {
  /** By key, in order of code units. */
  readonly starts: readonly Start[];
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

/** Spellings that are switched off are left out. */
export function createNameStarts(names: readonly Name[]): NameStarts {
  const starts = names.flatMap((name) =>
    name.spellings
      .filter(({ off }) => !off)
      .flatMap((spelling) => {
        const keys = keysOf(spelling.text);
        return keys.map((_, word): Start => ({ key: keys.slice(word).join(' '), word, name, spelling }));
      }),
  );
  return { starts: starts.toSorted(byKey) };
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
export function namesFrom({ starts }: NameStarts, prefix: string): StartedName[] {
  const found = prefixKeys(prefix).flatMap((key) => {
    const from = lowerBound(starts, key);
    const matches: Start[] = [];
    for (let at = from; at < starts.length && matches.length < lookedAt; at += 1) {
      const start = starts[at];
      if (!start?.key.startsWith(key)) break;
      matches.push(start);
    }
    return matches;
  });
  const ranked = found.toSorted(
    (one, other) =>
      Math.sign(one.word) - Math.sign(other.word) ||
      one.spelling.text.length - other.spelling.text.length ||
      byKey(one, other),
  );
  const names = new Map<string, StartedName>();
  for (const { name, spelling } of ranked) if (!names.has(name.id)) names.set(name.id, { name, spelling });
  return [...names.values()];
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
