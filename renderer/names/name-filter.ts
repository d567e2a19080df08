/** Narrowing a list of names by what a reader types: any spelling, in either script, as the name matcher folds it. */
import { fold } from '#core/folding.ts';
import { guessLanguage } from '#core/articles/guess-language.ts';
import type { Name } from '#core/names/model.ts';

const key = (text: string): string => fold(text, guessLanguage(text), 'name').trim().replaceAll(/\s+/gu, ' ');

/**
 * Prepares a filter of names. The filter gives those with a spelling that holds what was typed, in their old order,
 * but those with a spelling that begins so first; everything where nothing was typed.
 */
export function filterOf<T extends Name>(names: readonly T[]): (typed: string) => readonly T[] {
  // Folding waits until something is typed: the list shows long before.
  let keyed: readonly { readonly name: T; readonly keys: readonly string[] }[] | undefined;
  return (typed) => {
    const wanted = typed.trim() === '' ? '' : key(typed);
    if (wanted === '') return names;
    keyed ??= names.map((name) => ({ name, keys: name.spellings.map(({ text }) => key(text)) }));
    const held = keyed.filter(({ keys }) => keys.some((one) => one.includes(wanted)));
    const begins = held.filter(({ keys }) => keys.some((one) => one.startsWith(wanted)));
    return [...begins, ...held.filter((one) => !begins.includes(one))].map(({ name }) => name);
  };
}
