/**
 * Folding of Urdu. The order matters: presentation forms, then composition (NFC), then letters, then what is dropped.
 * Decomposed text must never be folded: U+0626 (ئ) decomposes to the *Arabic* yeh.
 */
import { foldLatin } from '../english/fold.ts';
import { classOf, isInvisible, letter, mark, separator } from '../text/characters.ts';
import { createFolder, type Folded, type Folder } from '../text/folded.ts';
import type { Key } from '../text/key.ts';
import {
  digitSets,
  droppedMarks,
  foldingTable,
  hamzaCarriers,
  keptForms,
  presentationForms,
} from './folding-table.ts';

const inRange = ([first, last]: readonly [number, number], code: number): boolean =>
  code >= first && code <= last;

function lettersOf(key: 'identity' | 'loose'): Map<string, string> {
  const letters = new Map<string, string>();
  for (const { from, identity, loose } of foldingTable) {
    const to = key === 'loose' ? (loose ?? identity) : identity;
    if (to !== undefined) for (const character of from) letters.set(character, to);
  }
  for (const zero of digitSets) {
    for (let digit = 0; digit <= 9; digit += 1) letters.set(String.fromCharCode(zero + digit), String(digit));
  }
  return letters;
}

/** NFKC of the presentation forms in a text; the diacritics among them (a space or kashida and a mark) vanish. */
export function withoutForms(text: string): string {
  let plain = '';
  for (const character of text) {
    const isForm = presentationForms.some((range) => inRange(range, character.charCodeAt(0)));
    if (!isForm || keptForms.includes(character)) plain += character;
    else {
      const letters = character.normalize('NFKC');
      if (!/^[ \u0640]/.test(letters)) plain += letters;
    }
  }
  return plain;
}

/** Composes a cluster, with the letters that carry a combining hamza exchanged for those that NFC knows. */
function compose(cluster: string): string {
  let exchanged = '';
  for (const character of cluster) exchanged += hamzaCarriers[character] ?? character;
  return exchanged.normalize('NFC');
}

const isDropped = (code: number): boolean =>
  isInvisible(code) || droppedMarks.some((range) => inRange(range, code));

function clusterFolder(key: 'identity' | 'loose'): (cluster: string) => string {
  const letters = lettersOf(key);
  return (cluster) => {
    let folded = '';
    for (const character of compose(withoutForms(cluster))) {
      const code = character.codePointAt(0) ?? 0;
      if (isDropped(code)) continue;
      const known = letters.get(character);
      if (known !== undefined) folded += known;
      else if (key === 'identity' || inRange([0x0600, 0x06ff], code)) folded += character;
      else folded += foldLatin(character);
    }
    // A mark that stays may now stand next to its letter, where a dropped character stood between them.
    return folded.length > 1 ? folded.normalize('NFC') : folded;
  };
}

const hamzaYe = 0x0626; // ئ
const ye = 0x06cc; // ی
const bariYe = 0x06d2; // ے
const doChashmiHe = 0x06be; // ھ
const he = 0x06c1; // ہ
const nun = 0x0646; // ن
const nunGhunna = 0x06ba; // ں
/** ن م ل: after these ھ is only another way to write ہ (انھوں, تمھارا), for the language has no such aspirates. */
const noAspirate = new Set([nun, 0x0645, 0x0644]);

/** True where a letter of the same word follows unit `at`. */
function goesOn(units: Uint16Array, length: number, at: number): boolean {
  for (let next = at + 1; next < length; next += 1) {
    const kind = classOf(units[next] ?? 0);
    if (kind === letter) return true;
    if (kind === separator) return false;
  }
  return false;
}

/** True where a letter of the same word stands before unit `at`. */
function isWithinWord(units: Uint16Array, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && classOf(units[before] ?? 0) === mark) before -= 1;
  return before >= 0 && classOf(units[before] ?? 0) === letter;
}

/** The rules that look at a letter's neighbours, over units from which marks are gone already. */
function contextFolder(key: 'loose' | 'name'): (units: Uint16Array, length: number) => void {
  return (units, length) => {
    for (let at = 0; at < length; at += 1) {
      const unit = units[at] ?? 0;
      if (unit === hamzaYe) {
        // لئے = لیے, چاہئے = چاہیے; elsewhere only for names, or کئی would be کی.
        const isBeforeYe = at + 1 < length && units[at + 1] === bariYe;
        if (isBeforeYe || (key === 'name' && isWithinWord(units, at) && goesOn(units, length, at)))
          units[at] = ye;
      } else if (unit === doChashmiHe) {
        const isPlainHe = at === 0 || noAspirate.has(units[at - 1] ?? 0);
        if (key === 'name' || isPlainHe || !isWithinWord(units, at)) units[at] = he;
      } else if (unit === nunGhunna && key === 'name' && !goesOn(units, length, at)) {
        units[at] = nun;
      }
    }
  };
}

const folders: Record<Key, Folder> = {
  identity: createFolder({ cluster: clusterFolder('identity') }),
  loose: createFolder({
    cluster: clusterFolder('loose'),
    dropsOrphans: true,
    context: contextFolder('loose'),
  }),
  name: createFolder({ cluster: clusterFolder('loose'), dropsOrphans: true, context: contextFolder('name') }),
};

/** Folds Urdu text to a key. Latin letters in it fold as in English, except under `identity`. */
export const foldUrdu = (text: string, key: Key): string => folders[key].fold(text);

/** As `foldUrdu`, with the way back to the source. */
export const foldUrduWithMap = (text: string, key: Key): Folded => folders[key].foldWithMap(text);

/** See `Folder`. */
export const isPlainUrdu = (text: string, key: Key): boolean => folders[key].isPlain(text);
