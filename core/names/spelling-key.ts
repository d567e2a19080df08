/** When two spellings are one. */
import type { Language } from '../articles/language.ts';
import { termsOf } from '../folding.ts';

/** What makes two spellings of one language the same: their words under the name key. '' for what has no word. */
export const spellingKey = (text: string, language: Language): string =>
  termsOf(text, language, 'name')
    .map((term) => term.text)
    .join(' ');
