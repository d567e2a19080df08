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
  return isOfStopWords(text, language) ? 'stop-word' : null;
}

/** English words in capitals are looked for in capitals only: US is no us. */
const isAllCapitals = (text: string): boolean => /^\P{L}*\p{Lu}(?:\P{L}*\p{Lu})+\P{L}*$/u.test(text);

/** Also of several: کے لیے and of the stand in every text. The last word tells (the US), where not all are in capitals. */
function isOfStopWords(text: string, language: Language): boolean {
  const terms = termsOf(text, language, 'loose');
  const last = terms.at(-1);
  if (last === undefined || !terms.every((term) => isStopWord(term.text, language))) return false;
  if (language !== 'en') return true;
  if (terms.length === 1) return !isAllCapitals(text);
  return isAllCapitals(text) || !isAllCapitals(text.slice(last.start, last.end));
}
