/** What a character is to a word, whatever its script: the one rule that words and folding share. */
import { droppedMarks, presentationForms } from '../urdu/folding-table.ts';

export const separator = 0;
/** A letter or a number. */
export const letter = 1;
/** A combining mark that folding keeps: goes with what stands before it. */
export const mark = 2;
/** Folding drops it: neither ends nor begins a word. */
export const transparent = 3;

type CharacterClass = typeof separator | typeof letter | typeof mark | typeof transparent;

/** Characters without ink: soft hyphen, zero-width characters (ZWNJ, ZWJ), directional controls, byte order mark. */
const invisibleRanges = [
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
] as const;

/** Vowels and finals of Hangul compose with the character before them, as marks do. */
const conjoiningJamo = [0x1160, 0x11ff] as const;

const thousandsMark = 0x066c;
/** ﷼ is a symbol by its category but folds to the word ریال. */
const rialSign = 0xfdfc;

const inRanges = (ranges: readonly (readonly [number, number])[], code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

const hasNoInk = (code: number): boolean => inRanges(invisibleRanges, code);

const isSpacingDiacritic = (code: number): boolean =>
  inRanges(presentationForms, code) &&
  /^[ \u0640]\p{M}+$/u.test(String.fromCodePoint(code).normalize('NFKC'));

function classify(code: number): CharacterClass {
  if (hasNoInk(code) || inRanges(droppedMarks, code) || code === thousandsMark) return transparent;
  if (isSpacingDiacritic(code)) return transparent;
  if (code === rialSign) return letter;
  if (inRanges([conjoiningJamo], code)) return mark;
  const character = String.fromCodePoint(code);
  if (/[\p{L}\p{N}]/u.test(character)) return letter;
  return /\p{M}/u.test(character) ? mark : separator;
}

/** Up to here, and over the presentation forms, what is known of a unit is looked up: no Urdu or English text leaves these. */
const lowEnd = 0x2100;
const highStart = 0xfb50;
const highEnd = 0xff00;

/** Size of a table over the characters that `tableIndex` places. */
export const tableSize = lowEnd + highEnd - highStart;

/** Place of a code unit in such a table; -1 outside it. */
export const tableIndex = (unit: number): number =>
  unit < lowEnd ? unit : unit >= highStart && unit < highEnd ? unit - highStart + lowEnd : -1;

/** Tables are filled a page at a time: a text asks for four pages of them, and filling the others would hold a start up. */
const pageSize = 0x80;

/** Fills the page of a table that `index` is in: `fill` gets every place of it and the code unit there. */
export function fillPage(index: number, fill: (index: number, unit: number) => void): void {
  const first = index - (index % pageSize);
  const end = Math.min(first + pageSize, tableSize);
  for (let at = first; at < end; at += 1) fill(at, at < lowEnd ? at : at - lowEnd + highStart);
}

const unknown = 0xff;
const table = new Uint8Array(tableSize).fill(unknown);

/** Class of a code point. */
export function classOf(code: number): number {
  const index = tableIndex(code);
  if (index < 0) return classify(code);
  if (table[index] === unknown) fillPage(index, (at, unit) => (table[at] = classify(unit)));
  return table[index] ?? separator;
}

/** True for characters without ink. */
export const isInvisible = (code: number): boolean => classOf(code) === transparent && hasNoInk(code);
