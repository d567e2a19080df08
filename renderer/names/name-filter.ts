/** Narrowing a list of names by what a reader types: any spelling, in either script, as the name matcher folds it. */
import { fold } from '#core/folding.ts';
import { guessLanguage } from '#core/articles/guess-language.ts';
import type { Language } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';

const key = (text: string): string => fold(text, guessLanguage(text), 'name').trim().replaceAll(/\s+/gu, ' ');

/** Keys of a name's spellings, in their order. Folding waits until something is typed, and is done once a name. */
const keys = new WeakMap<Name, readonly string[]>();

function keysOf(name: Name): readonly string[] {
  let known = keys.get(name);
  if (!known) {
    known = name.spellings.map(({ text }) => key(text));
    keys.set(name, known);
  }
  return known;
}

/** How well a name fits: 0 is spelled so, 1 begins so, 2 has a word that begins so, 3 holds it; null does not. */
function fit(name: Name, wanted: string): 0 | 1 | 2 | 3 | null {
  let best: 1 | 2 | 3 | null = null;
  for (const one of keysOf(name)) {
    const at = one.indexOf(wanted);
    if (at < 0) continue;
    if (at === 0) {
      if (one.length === wanted.length) return 0;
      best = 1;
    } else if (best !== 1) best = best === 2 || one.includes(` ${wanted}`) ? 2 : 3;
  }
  return best;
}

/**
 * The names with a spelling that holds what was typed, those that fit best first and else in their old order, no more
 * than `most`; the first of all where nothing was typed.
 */
export function bestNames<T extends Name>(names: readonly T[], typed: string, most: number): readonly T[] {
  const wanted = key(typed);
  if (wanted === '') return names.length <= most ? names : names.slice(0, most);
  const byFit: [T[], T[], T[], T[]] = [[], [], [], []];
  for (const name of names) {
    const fits = fit(name, wanted);
    if (fits !== null) byFit[fits].push(name);
  }
  return byFit.flat().slice(0, most);
}

/** A filter of these names; see `bestNames`. Everything where nothing is typed. */
export const filterOf =
  <T extends Name>(names: readonly T[]): ((typed: string) => readonly T[]) =>
  (typed) =>
    bestNames(names, typed, Number.POSITIVE_INFINITY);

/** The names that have this very spelling in this language, folded, and not switched off. */
export function namesSpelled(names: readonly Name[], text: string, language: Language): Name[] {
  const wanted = key(text);
  if (wanted === '') return [];
  return names.filter((name) =>
    keysOf(name).some((one, index) => {
      const spelling = name.spellings[index];
      return one === wanted && spelling?.language === language && !spelling.off;
    }),
  );
}
