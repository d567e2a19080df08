/** Words of a text in any script, by a rule of our own: engines' dictionaries differ from version to version. */
import { classOf, isInvisible, letter, mark, separator } from './characters.ts';

/** UTF-16 range of a word in the original text. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x0660 && code <= 0x0669) || (code >= 0x06f0 && code <= 0x06f9);

const isLatinLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

const isS = (code: number): boolean => code === 0x73 || code === 0x53;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Full stop, comma and ٫ hold a number together: 15.5, 1,000, ۱۵٫۵. */
const isNumberPoint = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x066b;

const codeAt = (text: string, at: number): number => text.codePointAt(at) ?? 0;

const goesOn = (text: string, at: number): boolean => {
  const kind = at < text.length ? classOf(codeAt(text, at)) : separator;
  return kind === letter || kind === mark;
};

/** True where the apostrophe at `at` and the s after it are a possessive (Putin’s): outside the word, and no word. */
function isPossessive(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  const isLast = !goesOn(text, at + 2);
  return isApostrophe(text.charCodeAt(at)) && isLatinLetter(text.charCodeAt(at - 1)) && isS(after) && isLast;
}

/** True where the separator at `at` stands inside a word: O’Brien, 15.5, U.S. */
function joins(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isNumberPoint(code) && isDigit(before) && isDigit(after)) return true;
  if (!isLatinLetter(before) || !isLatinLetter(after)) return false;
  if (isApostrophe(code)) return !isPossessive(text, at);
  const isSingle = at - 1 === start || text[at - 2] === '.';
  return code === 0x2e && isSingle && !goesOn(text, at + 2);
}

/**
 * Words in order, never overlapping. A word is letters and digits with their marks; ZWNJ and other invisible
 * characters inside it do not part it, and none stands at its end. Punctuation, hyphens and dashes part words; an
 * apostrophe joins Latin letters, except before a possessive s, which is outside the word.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = codeAt(text, at);
    const width = code > 0xffff ? 2 : 1;
    if (classOf(code) !== letter) {
      at += width;
      continue;
    }
    const start = at;
    let end = at + width;
    at = end;
    while (at < text.length) {
      const code = codeAt(text, at);
      const after = at + (code > 0xffff ? 2 : 1);
      if (classOf(code) === separator && !joins(text, start, at)) break;
      if (!isInvisible(code)) end = after;
      at = after;
    }
    words.push({ start, end });
    if (at < text.length && isPossessive(text, at)) at += 2;
  }
  return words;
}
