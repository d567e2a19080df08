/** Where English sentences end. */
import type { Stop } from '../text/sentences.ts';
import { englishStopWords } from './stop-words.ts';
import { isTitle } from './titles.ts';

/** Shortenings that may also stand last in a sentence. */
const abbreviations = new Set(
  `al approx apr art aug ave bros ch co corp dec dept ed est etc feb fig inc jan jr ltd mar mt no nov oct p para pp
  sec sep sept sr vol vs`.split(/\s+/),
);

/** The letters, dots and digits that end at `at`: the word a stop belongs to. */
export function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && /[\p{L}\p{M}\p{N}.]/u.test(text[from - 1] ?? '')) from -= 1;
  return text.slice(from, at);
}

/** True where a sentence plainly begins: a capitalised function word, as in `in the U.S. The talks …`. */
function plainlyBegins(text: string, next: number): boolean {
  const [word = ''] = /^[A-Z][a-z]*/.exec(text.slice(next, next + 20).replace(/^["'“‘([]+/, '')) ?? [];
  return englishStopWords.has(word.toLowerCase());
}

const beginsInLowerCase = (text: string, next: number): boolean =>
  /^["'“‘([]*\p{Ll}/u.test(text.slice(next, next + 8));

/**
 * Not after titles and initials (`Dr. Khan`, `J. D. Vance`), nor inside `U.S.`, `15.5` or an address, nor where the
 * next word is in lower case (`“Where?” he asked`).
 */
export function endsEnglishSentence({ text, start, at, end, after, next }: Stop): boolean {
  if (after === next) return false;
  if (text[at] !== '.' && after === end) return true;
  if (beginsInLowerCase(text, next)) return false;
  if (text[at] !== '.' || end - at > 1) return true;
  const word = wordBefore(text, start, at);
  // A number or letter that heads a list: `1. First`
  if (/^(\p{N}+|\p{L})$/u.test(word) && text.slice(start, at).trim() === word) return false;
  const plain = word.toLowerCase();
  if (isTitle(plain)) return false;
  if (/^(\p{Lu}|(\p{L}\.)+\p{L})$/u.test(word) || abbreviations.has(plain)) return plainlyBegins(text, next);
  return true;
}
