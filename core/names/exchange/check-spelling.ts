/** Whether a spelling from a file can be taken in, and as which language's. */
import type { Language } from '../../articles/language.ts';
import { spellingLimit } from '../limits.ts';
import { countLetters, spellingDoubt } from '../spelling-doubt.ts';
import { spellingFault } from '../spelling-fault.ts';
import { spellingKey } from '../spelling-key.ts';
import type { RowProblem } from './model.ts';

export type CheckedSpelling =
  | { readonly ok: true; readonly language: Language; readonly key: string }
  | { readonly ok: false; readonly problem: RowProblem['kind'] };

const refused = (problem: RowProblem['kind']): CheckedSpelling => ({ ok: false, problem });

/** What begins as no text does, though lists and signatures may begin with a dash or a plus. */
const surelyFormula = /^[\s\p{Cf}]*[=@\uFF1D\uFF20]/u;

/**
 * Checks a spelling. `language` is what the file says, in its own words; where it says neither Urdu nor English, the
 * letters decide. `takeDoubtful` takes what may be a formula or mixes both scripts.
 */
export function checkSpelling(text: string, language: string, takeDoubtful: boolean): CheckedSpelling {
  if (!isWellFormed(text)) return refused('malformed');
  // A dash alone is what many tables put where there is nothing; some signs are words (﷼).
  if (!/[\p{L}\p{N}]/u.test(text.normalize('NFKC'))) return refused('empty');
  if (text.length > spellingLimit) return refused('too-long');
  const doubt = takeDoubtful ? null : spellingDoubt(text, null);
  if (doubt === 'formula') return refused('formula');
  const said = saidLanguage(language);
  const letters = countLetters(text);
  if (doubt === 'mixed-scripts') return refused('mixed-direction');
  if (said === null && letters.other > 0) return refused('foreign-script');
  if (said === null && letters.ur + letters.en === 0) return refused('empty');
  const known = said ?? (letters.ur >= letters.en ? 'ur' : 'en');
  const key = spellingKey(text, known);
  const fault = spellingFault(text, known, key);
  if (fault !== null) return refused(fault);
  return { ok: true, language: known, key };
}

/** Whether a text that is no spelling can be taken in; null where it can. `limit` in UTF-16 units. */
export function checkText(text: string, limit: number, takeDoubtful: boolean): RowProblem['kind'] | null {
  if (!isWellFormed(text)) return 'malformed';
  if (text.length > limit) return 'too-long';
  return !takeDoubtful && surelyFormula.test(text) ? 'formula' : null;
}

const isWellFormed = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** What files call the two languages: codes of ISO 639, and their names in both. */
const languageWords: Record<Language, ReadonlySet<string>> = {
  ur: new Set(['ur', 'urd', 'urdu', 'اردو', 'اُردو']),
  en: new Set(['en', 'eng', 'english', 'انگریزی']),
};

/** The language that a file's word for it means; null for any other. Regions (`en-GB`) are left out of account. */
export function saidLanguage(word: string): Language | null {
  const plain = word.trim().toLowerCase().split(/[-_]/u)[0] ?? '';
  if (languageWords.ur.has(plain)) return 'ur';
  return languageWords.en.has(plain) ? 'en' : null;
}
