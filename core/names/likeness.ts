/** How like two spellings of one script are. Says nothing of who is meant: محمود and محمد are very like. */
import type { Language } from '../articles/language.ts';
import { termsOf } from '../folding.ts';
import { editCost } from './edit-cost.ts';
import { latinLetters } from './likeness-latin.ts';
import { lettersOf, type Letters } from './letters.ts';
import { urduLetters } from './likeness-urdu.ts';

/** Between the parts of a name either is written: سینٹ کٹس اور نیویس, سینٹ کٹس و نیویس. */
const conjunctions = new Set(['و', 'اور', 'and']);

/** Words under the name key made ready to be compared as one spelling; null where they have no letters. */
export function lettersOfWords(words: readonly string[], language: Language): Letters | null {
  const telling = words.filter((word) => !conjunctions.has(word));
  const letters = lettersOf(
    telling.length > 0 ? telling : words,
    language === 'ur' ? urduLetters : latinLetters,
  );
  return letters.text === '' ? null : letters;
}

/** The script of a spelling says by which tables it is read. */
export const languageOfSpelling = (spelling: string): Language =>
  /\p{Script=Arabic}/u.test(spelling) ? 'ur' : 'en';

/** Words of a spelling under the name key. */
export const wordsOfSpelling = (spelling: string): string[] =>
  termsOf(spelling, languageOfSpelling(spelling), 'name').map(({ text }) => text);

/** What the cost of two spellings is divided by: letters, a vowel counted as half. */
export const meanLength = (one: Letters, other: Letters): number => (one.weight + other.weight) / 2;

/** As `likeness`, of what is ready; `Infinity` where it exceeds `limit`. */
export function distanceOf(one: Letters, other: Letters, limit = Infinity): number {
  if (one.tables !== other.tables) return Infinity;
  const length = meanLength(one, other);
  return editCost(one, other, limit * length) / length;
}

/**
 * The distance of two spellings: 0 for one name key (spaces and marks cost nothing), mostly under 0.2 for spellings of one
 * foreign name, 1 and more for words that have nothing in common; `Infinity` across scripts and where either is empty.
 * The cheapest account of every letter by the tables of the script, divided by the mean length, a vowel counted as half a
 * letter. Symmetric; no metric (the triangle rule does not hold).
 */
export function likeness(one: string, other: string): number {
  const first = lettersOfWords(wordsOfSpelling(one), languageOfSpelling(one));
  const second = lettersOfWords(wordsOfSpelling(other), languageOfSpelling(other));
  return first === null || second === null ? Infinity : distanceOf(first, second);
}
