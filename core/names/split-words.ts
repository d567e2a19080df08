/** Words that were taken apart: پارٹنر شپ where the spelling has پارٹنرشپ. */
import { isStopWord, type Term } from '../folding.ts';
import { isCommonWord } from './common-words.ts';

/** Letters of the whole: of fewer, too many pairs of ordinary words would make one. */
export const fewestOfSplit = 5;
export const fewestOfSplitPart = 2;

/** English names are not taken apart. */
const arabic = /^\p{Script=Arabic}/u;

/** Within a line, one space or an invisible character at most; a wider gap is meant. */
const gap = /^[ \u00A0\u202F]?[\u200B-\u200F]?$/u;

/**
 * Whether two words that stand side by side are one that was taken apart, as they join to a known one: not where one of
 * them only binds others or both say something (نہ رو), perhaps where one does (مال دیپ).
 */
export function areOneWord(text: string, first: Term, second: Term): 'no' | 'perhaps' | 'yes' {
  const [one, other] = [first.text, second.text];
  const isTooShort =
    one.length + other.length < fewestOfSplit ||
    one.length < fewestOfSplitPart ||
    other.length < fewestOfSplitPart;
  if (isTooShort || !arabic.test(one) || !gap.test(text.slice(first.end, second.start))) return 'no';
  if (isStopWord(one, 'ur') || isStopWord(other, 'ur')) return 'no';
  const common = Number(isCommonWord(one, 'ur')) + Number(isCommonWord(other, 'ur'));
  return common === 0 ? 'yes' : common === 1 ? 'perhaps' : 'no';
}
