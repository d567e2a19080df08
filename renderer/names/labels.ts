/** What a name is called in the interface. */
import type { Language } from '#core/articles/language.ts';
import type { Name, Spelling } from '#core/names/model.ts';

export interface Labels {
  /** In the language asked for; where the name has no spelling in it, in the other. */
  readonly main: Spelling;
  /** In the other language, where it has one besides `main`. */
  readonly other: Spelling | null;
}

/** The labels of a name: its first spelling in each language, the given language first. */
export function labelsOf(name: Name, language: Language): Labels {
  const inLanguage = name.spellings.find((spelling) => spelling.language === language);
  const inOther = name.spellings.find((spelling) => spelling.language !== language);
  const main = inLanguage ?? inOther;
  if (!main) throw new RangeError(`name ${name.id} has no spelling`);
  return { main, other: inLanguage && inOther ? inOther : null };
}

/** The language of the interface as a language of text. */
export const asLanguage = (interfaceLanguage: string): Language => (interfaceLanguage === 'ur' ? 'ur' : 'en');
