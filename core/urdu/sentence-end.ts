/** Where Urdu sentences end. */
import { endsEnglishSentence, wordBefore } from '../english/sentence-end.ts';
import type { Stop } from '../text/sentences.ts';
import { letterNames } from './initials.ts';

/** Single letters that end a date, not initials: 2009ء, 1446ھ. */
const eraSigns = 'ءھ';

const isArabic = (character: string | undefined): boolean =>
  character !== undefined &&
  /[\u0620-\u064A\u066E-\u06D3\u06FA-\u06FF\uFB50-\uFDFB\uFE70-\uFEFC]/.test(character);
const isDigit = (character: string | undefined): boolean =>
  character !== undefined && /\p{Nd}/u.test(character);

/** True where initials go on: the word after is a letter's name with a stop of its own, or the word before was. */
function inInitials({ text, start, at, next }: Stop, word: string): boolean {
  if (!letterNames.has(word)) return false;
  const following = /^(\p{L}+)[۔.]/u.exec(text.slice(next, next + 12))?.[1];
  if (following !== undefined && letterNames.has(following)) return true;
  const before = text.slice(Math.max(start, at - word.length - 12), at - word.length);
  const preceding = /(\p{L}+)[۔.]\s*$/u.exec(before)?.[1];
  return preceding !== undefined && letterNames.has(preceding);
}

/** A stop after Urdu letters or digits, whichever character was typed for it. */
function endsAfterUrdu(stop: Stop): boolean {
  const { text, start, at, end, after, next } = stop;
  if (end - at > 1) return next > after;
  const word = wordBefore(text, start, at).replace(/^.*\./, '');
  const isWholeSentence = text.slice(start, at).trim() === word;
  if (isWholeSentence && /^\p{N}+$/u.test(word)) return false;
  if (/^\p{L}\p{M}*$/u.test(word) && !eraSigns.includes(word)) return false;
  return !inInitials(stop, word);
}

/**
 * At ۔ ؟ ! and the Latin stops, with or without a space after them; not at initials (ا۔ ب۔, اے۔ کیو۔ خان), at the number
 * of a list (1۔ …), inside a number (15۔5, 15.5) or an address, nor where English would not end (Dr.).
 */
export function endsUrduSentence(stop: Stop): boolean {
  const { text, at, end, after, next } = stop;
  const character = text[at];
  if (character === '؟') return true;
  const before = text[at - 1];
  if (isDigit(before) && isDigit(text[end])) return false;
  if (character === '۔') return endsAfterUrdu(stop);
  const unspaced = after === next;
  if (unspaced && !(isArabic(before) && !/[\p{Script=Latin}/\p{N}]/u.test(text[next] ?? ''))) return false;
  if (character !== '.' && character !== '…') return true;
  return isArabic(before) || isDigit(before) ? endsAfterUrdu(stop) : endsEnglishSentence(stop);
}
