/** In which texts a spelling will be met, as far as its letters tell. */
import type { Language } from '#core/articles/language.ts';
import { guessLanguage } from '#core/articles/guess-language.ts';

/** The language of most of its letters; `otherwise` where it has none. */
export const languageOfSpelling = (text: string, otherwise: Language): Language =>
  /\p{L}/u.test(text) ? guessLanguage(text) : otherwise;
