/** What the palette offers for what was typed, the likeliest first. */
import { fold } from '#core/folding.ts';
import type { Name } from '#core/names/model.ts';
import type { Command } from '../app/commands.ts';

/** Of each kind, shown at the most. Commands are all shown while nothing is typed. */
export const shownOfKind = 8;

/** Urdu folding takes the Latin letters in a text along: one key for labels of either language. */
const keyOf = (text: string): string => fold(text, 'ur', 'loose');

const wordsIn = (query: string): string[] => keyOf(query).split(/\s+/u).filter(Boolean);

/** True where every word of the query stands somewhere in one of the texts. */
export function holds(texts: readonly string[], query: string): boolean {
  const words = wordsIn(query);
  const keys = texts.map(keyOf);
  return words.every((word) => keys.some((key) => key.includes(word)));
}

/** Lower is likelier: 0 the text itself, 1 it begins so, 2 a word of it begins so, 3 it holds it; null: it does not. */
function rankOf(key: string, words: readonly string[]): number | null {
  const [first] = words;
  if (first === undefined || !words.every((word) => key.includes(word))) return null;
  const query = words.join(' ');
  if (key === query) return 0;
  if (key.startsWith(query)) return 1;
  return words.every((word) => key.startsWith(word) || key.includes(` ${word}`)) ? 2 : 3;
}

/**
 * Those that fit, best first; of equally good ones, in the order given. Goes through the list once, and stops early only
 * where no better ones can come.
 */
export function ranked<T>(
  list: Iterable<T>,
  query: string,
  keysOf: (one: T) => readonly string[],
  most: number = shownOfKind,
): T[] {
  const words = wordsIn(query);
  const byRank: T[][] = [[], [], [], []];
  for (const one of list) {
    const ranks = keysOf(one).flatMap((key) => rankOf(key, words) ?? []);
    if (ranks.length > 0) byRank[Math.min(...ranks)]?.push(one);
    if ((byRank[0]?.length ?? 0) >= most) break;
  }
  return byRank.flat().slice(0, most);
}

/** Keys of the spellings of names that are switched on; folded once a name, as there may be thousands. */
const nameKeys = new WeakMap<Name, readonly string[]>();

function keysOfName(name: Name): readonly string[] {
  let keys = nameKeys.get(name);
  if (!keys) {
    keys = name.spellings.filter(({ off }) => !off).map(({ text }) => keyOf(text));
    nameKeys.set(name, keys);
  }
  return keys;
}

/** The names with a spelling that fits. */
export const namesFor = (names: readonly Name[], query: string): Name[] => ranked(names, query, keysOfName);

/** A command of the window, or one of the article that is open. */
export interface PaletteCommand extends Omit<Command, 'id'> {
  readonly id: string;
}

/** Without a query all commands, those used last first. */
export function commandsFor(
  commands: readonly PaletteCommand[],
  query: string,
  used: readonly PaletteCommand['id'][],
): readonly PaletteCommand[] {
  const place = (id: PaletteCommand['id']) => (used.includes(id) ? used.indexOf(id) : used.length);
  const recent = commands.toSorted((one, other) => place(one.id) - place(other.id));
  return query.trim() === '' ? recent : ranked(recent, query, ({ label }) => [keyOf(label)], commands.length);
}
