/** Case words written onto the name before them, without a space: روسسے, ایرانکے. */
import { fold, foldWithMap, type Term } from '../folding.ts';
import { isCommonWord } from './common-words.ts';
import { isNameWord } from './name-words.ts';

interface CaseWord {
  /** As written, under the identity key. */
  readonly text: string;
  /** Under the name key. */
  readonly key: string;
  /** Words of other languages end so as well (فرانسسکو, امریکا, جاسپر): the rest need not be the name. */
  readonly isDoubtful: boolean;
}

const caseWord = (text: string, isDoubtful: boolean): CaseWord => ({
  text: fold(text, 'ur', 'identity'),
  key: fold(text, 'ur', 'name'),
  isDoubtful,
});

export const attachedCaseWords: readonly CaseWord[] = [
  ...['نے', 'کے', 'سے', 'میں', 'تک'].map((text) => caseWord(text, false)),
  ...['کو', 'کا', 'کی', 'پر'].map((text) => caseWord(text, true)),
];

/** Letters of a name that a case word may hang on: shorter, half the language ends so. */
export const fewestBeforeCase = 3;

/** The case word that a term ends with, after letters enough for a name; null for most words. */
export function caseWordAtEnd(term: string): CaseWord | null {
  if (term.length < fewestBeforeCase + 2) return null;
  for (const word of attachedCaseWords)
    if (term.endsWith(word.key) && term.length >= fewestBeforeCase + word.key.length) return word;
  return null;
}

/**
 * Where the name ends before an attached case word (UTF-16, in the text the term is of); null where the term is a word of
 * its own, or is not written with that case word (یاسمین has no میں).
 */
export function endBeforeCase(text: string, term: Term, { text: written }: CaseWord): number | null {
  if (isCommonWord(term.text, 'ur') || isNameWord(term.text)) return null;
  const folded = foldWithMap(text.slice(term.start, term.end), 'ur', 'identity');
  if (!folded.text.endsWith(written)) return null;
  const end = folded.ends[folded.text.length - written.length - 1];
  return end === undefined ? null : term.start + end;
}
