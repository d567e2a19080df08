import type { Language } from './language.ts';

/** UTF-16 units at the head of a text that tell its language. */
const languageSample = 100_000;

/** The language most letters of a text are written in, by script; Urdu for a tie, English for text without letters. */
export function guessLanguage(text: string): Language {
  let arabic = 0;
  let latin = 0;
  for (const [letter] of text.slice(0, languageSample).matchAll(/\p{L}/gu)) {
    if (/\p{Script=Arabic}/u.test(letter)) arabic += 1;
    else if (/\p{Script=Latin}/u.test(letter)) latin += 1;
  }
  return arabic > 0 && arabic >= latin ? 'ur' : 'en';
}
