/** Whether a word of a text is simply a word: of the list, of the stemmer's tables, or a form of one of these. */
import type { Language } from '../articles/language.ts';
import { fold, isStopWord, stemOf } from '../folding.ts';
import { brokenPlurals, irregularVerbs, nounsInAlif, nounsInHe, regularVerbs } from '../urdu/stem-words.ts';
import { urduStopWords } from '../urdu/stop-words.ts';
import { commonWordList } from './common-word-list.ts';

const nameKey = (word: string): string => fold(word, 'ur', 'name');

let known: ReadonlySet<string> | null = null;

function build(): ReadonlySet<string> {
  const lists = [commonWordList, brokenPlurals, irregularVerbs, regularVerbs, nounsInHe, nounsInAlif];
  const words = lists.flatMap((list) => list.split(/[\s،:]+/u)).filter((word) => word !== '');
  return new Set([...words, ...urduStopWords].map(nameKey));
}

/** True for an Urdu word, under the name key, that is common, and for forms of one; in English for stop words only. */
export function isCommonWord(word: string, language: Language): boolean {
  if (language === 'en') return isStopWord(word, 'en');
  known ??= build();
  if (known.has(word)) return true;
  const stem = stemOf(word, 'ur');
  return stem !== null && known.has(nameKey(stem));
}
