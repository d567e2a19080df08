/** What the palette offers for what was typed. */
import type { ArticleSummary } from '#core/articles/model.ts';
import { fold } from '#core/folding.ts';
import type { Name } from '#core/names/model.ts';
import type { Command } from '../app/commands.ts';

/** Articles and names shown at the most, each. */
export const shownOfKind = 8;

export interface PaletteItems {
  readonly commands: readonly Command[];
  readonly articles: readonly ArticleSummary[];
  readonly names: readonly Name[];
}

/** Urdu folding takes the Latin letters in a text along: one key for labels of either language. */
const keyOf = (text: string): string => fold(text, 'ur', 'loose');

const wordsIn = (query: string): string[] => keyOf(query).split(/\s+/u).filter(Boolean);

/** Keys of the spellings of names that are switched on; folded once a name, as there may be thousands. */
const nameKeys = new WeakMap<Name, readonly string[]>();

function keysOf(name: Name): readonly string[] {
  let keys = nameKeys.get(name);
  if (!keys) {
    keys = name.spellings.filter(({ off }) => !off).map(({ text }) => keyOf(text));
    nameKeys.set(name, keys);
  }
  return keys;
}

/** The first names with a spelling that holds every word of the query. */
function namesHolding(names: readonly Name[], query: string): Name[] {
  const words = wordsIn(query);
  const held: Name[] = [];
  for (const name of names) {
    if (keysOf(name).some((key) => words.every((word) => key.includes(word)))) held.push(name);
    if (held.length === shownOfKind) break;
  }
  return held;
}

/** True where every word of the query stands somewhere in one of the texts. */
export function holds(texts: readonly string[], query: string): boolean {
  const words = wordsIn(query);
  const keys = texts.map(keyOf);
  return words.every((word) => keys.some((key) => key.includes(word)));
}

/** Commands and names that hold the query; articles come filtered by the library. Without a query no names. */
export function paletteItems(
  query: string,
  commands: readonly Command[],
  articles: readonly ArticleSummary[],
  names: readonly Name[],
): PaletteItems {
  const asked = query.trim() !== '';
  return {
    commands: asked ? commands.filter(({ label }) => holds([label], query)) : commands,
    articles: articles.slice(0, shownOfKind),
    names: asked ? namesHolding(names, query) : [],
  };
}
