/** What speaks against a spelling without making it impossible: the reader is asked about it, in forms as of files. */
import type { Language } from '../articles/language.ts';

export type SpellingDoubt = 'formula' | 'mixed-scripts' | 'other-script';

/** As a formula begins, behind what is not seen; see `formulaCell`. */
const formula = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * The first doubt about a spelling: it begins as spreadsheets take formulas to begin, it mixes Urdu and Latin letters, or it
 * has letters but none of its language's script. Null where there is none. `language` is null where only the letters tell.
 */
export function spellingDoubt(text: string, language: Language | null): SpellingDoubt | null {
  if (formula.test(text)) return 'formula';
  const letters = countLetters(text);
  if (letters.ur > 0 && letters.en > 0) return 'mixed-scripts';
  const isForeign = language !== null && letters[language] === 0;
  return isForeign && letters.ur + letters.en + letters.other > 0 ? 'other-script' : null;
}

export interface Letters {
  ur: number;
  en: number;
  other: number;
}

/** How many letters of a text are Arabic, Latin, and of another script. */
export function countLetters(text: string): Letters {
  const letters = { ur: 0, en: 0, other: 0 };
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    if (/\p{Script=Arabic}/u.test(letter)) letters.ur += 1;
    else if (/\p{Script=Latin}/u.test(letter)) letters.en += 1;
    else if (!/\p{Script=Common}/u.test(letter)) letters.other += 1;
  }
  return letters;
}
