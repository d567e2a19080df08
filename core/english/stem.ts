/** Stemming of English: Porter's algorithm, as lunr has it. */
import lunr from 'lunr';

/** Stem of a word under the loose key; null when it is the word itself. */
export function stemEnglish(term: string): string | null {
  if (!/^[a-z']+$/.test(term)) return null;
  const stem = lunr.stemmer(new lunr.Token(term, {})).toString();
  return stem === term ? null : stem;
}
