/** Why a text cannot be a spelling: there is nothing in it to be looked for, or it would be found everywhere. */
import type { Language } from '../articles/language.ts';
import { isStopWord, termsOf } from '../folding.ts';
import { spellingKey } from './spelling-key.ts';

export type SpellingFault = 'empty' | 'one-letter' | 'stop-word';

/** Null for what can be a spelling. `key` where it is known already. */
export function spellingFault(
  text: string,
  language: Language,
  key = spellingKey(text, language),
): SpellingFault | null {
  if (key === '') return 'empty';
  if ([...key].length === 1) return 'one-letter';
  return isOneStopWord(text, language) ? 'stop-word' : null;
}

/** An English word in capitals is looked for in capitals only: US is no us. */
const isAllCapitals = (text: string): boolean => /^\P{L}*\p{Lu}(?:\P{L}*\p{Lu})+\P{L}*$/u.test(text);

function isOneStopWord(text: string, language: Language): boolean {
  const [term, second] = termsOf(text, language, 'loose');
  if (term === undefined || second !== undefined) return false;
  return isStopWord(term.text, language) && !(language === 'en' && isAllCapitals(text));
}
