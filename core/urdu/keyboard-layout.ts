/**
 * The common phonetic layout of Urdu, as data: the arrangement of the Center for Research in Urdu Language Processing
 * (CRULP), which the "Urdu phonetic" keyboards of the common systems follow. Source: xkeyboard-config 2.35,
 * `symbols/pk`, `urd-phonetic`, read key by key. Of the two phonetic layouts in that file this one keeps Latin digits
 * and has ؤ; else their letters are the same, but for Shift+W. ZWNJ is on a third level there, which belongs to the system's
 * own shortcuts here; it is Shift+Space instead, as on the Persian standard keyboard (`nbsp(zwnj2nb3nnb4)` of `symbols/ir`).
 */

/** One key: what a Latin (US) keyboard prints on it, and the Urdu that it types, each without and with Shift. */
export interface KeyCap {
  readonly latin: string;
  readonly latinShifted: string;
  readonly urdu: string;
  readonly urduShifted: string;
}

export const zwnj = '\u200C';

/** Latin, Latin with Shift, Urdu, Urdu with Shift, a character each. Combining marks are written by number. */
type Row = readonly (readonly [string, string, string, string])[];

/** Brackets are crossed: in text that runs from the right a bracket is drawn mirrored, so each key shows what it prints. */
const digitRow: Row = [
  ['`', '~', '\u064B', '~'],
  ['1', '!', '1', '!'],
  ['2', '@', '2', '@'],
  ['3', '#', '3', '#'],
  ['4', '$', '4', '$'],
  ['5', '%', '5', '%'],
  ['6', '^', '6', '^'],
  ['7', '&', '7', '&'],
  ['8', '*', '8', '*'],
  ['9', '(', '9', ')'],
  ['0', ')', '0', '('],
  ['-', '_', '-', '_'],
  ['=', '+', '=', '+'],
];

const upperRow: Row = [
  ['q', 'Q', 'ق', '\u0652'],
  ['w', 'W', 'و', 'ؤ'],
  ['e', 'E', 'ع', '\u0670'],
  ['r', 'R', 'ر', 'ڑ'],
  ['t', 'T', 'ت', 'ٹ'],
  ['y', 'Y', 'ے', '\u064E'],
  ['u', 'U', 'ء', 'ئ'],
  ['i', 'I', 'ی', '\u0650'],
  ['o', 'O', 'ہ', 'ۃ'],
  ['p', 'P', 'پ', '\u064F'],
  ['[', '{', ']', '}'],
  [']', '}', '[', '{'],
  ['\\', '|', '\\', '|'],
];

const homeRow: Row = [
  ['a', 'A', 'ا', 'آ'],
  ['s', 'S', 'س', 'ص'],
  ['d', 'D', 'د', 'ڈ'],
  ['f', 'F', 'ف', '\u0651'],
  ['g', 'G', 'گ', 'غ'],
  ['h', 'H', 'ح', 'ھ'],
  ['j', 'J', 'ج', 'ض'],
  ['k', 'K', 'ک', 'خ'],
  ['l', 'L', 'ل', '\u0654'],
  [';', ':', '؛', ':'],
  ["'", '"', "'", '"'],
];

const lowerRow: Row = [
  ['z', 'Z', 'ز', 'ذ'],
  ['x', 'X', 'ش', 'ژ'],
  ['c', 'C', 'چ', 'ث'],
  ['v', 'V', 'ط', 'ظ'],
  ['b', 'B', 'ب', '.'],
  ['n', 'N', 'ن', 'ں'],
  ['m', 'M', 'م', '\u0658'],
  [',', '<', '،', '<'],
  ['.', '>', '۔', '>'],
  ['/', '?', '/', '؟'],
];

const capsOf = (row: Row): readonly KeyCap[] =>
  row.map(([latin, latinShifted, urdu, urduShifted]) => ({ latin, latinShifted, urdu, urduShifted }));

/** The four rows of keys as they lie on the desk, each from left to right. */
export const keyRows: readonly (readonly KeyCap[])[] = [digitRow, upperRow, homeRow, lowerRow].map(capsOf);

export const spaceCap: KeyCap = { latin: ' ', latinShifted: ' ', urdu: ' ', urduShifted: zwnj };
