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

/** True where every word of the query stands somewhere in one of the texts. */
export function holds(texts: readonly string[], query: string): boolean {
  const words = keyOf(query).split(/\s+/u).filter(Boolean);
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
    names: asked
      ? names
          .filter(({ spellings }) => spellings.some(({ text, off }) => !off && holds([text], query)))
          .slice(0, shownOfKind)
      : [],
  };
}
