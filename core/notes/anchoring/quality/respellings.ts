/** Letters that writers, keyboards and programs exchange. */
import { between, pick, type Chance } from './chance.ts';
import type { Editing } from './edits.ts';

/** One sound, several letters: what Urdu spellings differ in. */
const soundsAlike = ['صسث', 'زذضظ', 'تط', 'ہحھ', 'قک', 'اع', 'یے', 'نں'];

/** Names of the articles in the spellings that newspapers have for them. */
const nameSpellings = [
  ['پوتن', 'پوٹن', 'پیوٹن', 'پوتین'],
  ['پزشکیان', 'پیزشکیان', 'پزیشکیان'],
  ['اردوان', 'اردوغان', 'ایردوان'],
  ['شنگھائی', 'شانگھائی'],
  ['اسٹریٹجک', 'سٹریٹیجک', 'اسٹریٹیجک'],
  ['پارٹنرشپ', 'پارٹنر شپ'],
];

const arabicLetters: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ہ: 'ه' };

/** One word in so many is respelled. */
const oneIn = 12;

function respelledWord(word: string, { chance, language }: Editing): string {
  const names = nameSpellings.find((spellings) => spellings.includes(word));
  if (names !== undefined) return pick(chance, names);
  if (chance() * oneIn >= 1 || word.length < 3) return word;
  const at = between(chance, 1, word.length - 1);
  const letter = word[at] ?? '';
  if (language === 'ur') {
    const alike = soundsAlike.find((letters) => letters.includes(letter));
    return alike === undefined ? word : word.slice(0, at) + pick(chance, [...alike]) + word.slice(at + 1);
  }
  // English: a letter doubled, or two exchanged.
  return chance() < 0.5
    ? word.slice(0, at) + letter + word.slice(at)
    : word.slice(0, at - 1) + letter + (word[at - 1] ?? '') + word.slice(at + 1);
}

const joiner = '\u200c';

/** Parts of compounds, between which ZWNJ stands or a space or nothing. */
function zeroWidthWord(word: string, chance: Chance): string {
  if (word.includes(joiner)) return word.replaceAll(joiner, chance() < 0.7 ? '' : ' ');
  if (word.length < 5 || chance() > 0.3) return word;
  const at = between(chance, 2, word.length - 2);
  return word.slice(0, at) + joiner + word.slice(at);
}

const word = /[\p{L}\p{M}\u200c]+/gu;

export const respellings = {
  spelling: (part: string, editing: Editing): string =>
    part.replaceAll(word, (one) => respelledWord(one, editing)),
  /** All of a text, as another keyboard writes it, or here and there. */
  arabicLetters: (part: string, { chance }: Editing): string => {
    const share = chance() < 0.7 ? 1 : 0.3;
    return part.replaceAll(/[یکہ]/gu, (letter) =>
      chance() < share ? (arabicLetters[letter] ?? letter) : letter,
    );
  },
  zeroWidth: (part: string, { chance }: Editing): string =>
    part.replaceAll(word, (one) => zeroWidthWord(one, chance)),
};
