/** What the library's filter compares: titles and publications, folded. */
import { fold } from '#core/folding.ts';

/** Both languages' folds of a text: neither script of a title is known beforehand. */
export function foldsOf(text: string): string[] {
  const folds = [fold(text, 'ur', 'loose').trim(), fold(text, 'en', 'loose').trim()];
  return [...new Set(folds)].filter((folded) => folded !== '');
}

export const filterKey = (...fields: readonly (string | null)[]): string =>
  fields.flatMap((field) => foldsOf(field ?? '')).join('\n');
