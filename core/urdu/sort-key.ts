/** Sort keys for titles and names: plain comparison of two keys agrees with `Intl.Collator('ur')` on the texts. */
import { foldLatin } from '../english/fold.ts';
import { classOf, letter, mark, transparent } from '../text/characters.ts';
import { aspirated, aspiration, letters, marks, punctuation, standIns } from './sort-order.ts';
import { toAsciiDigits } from './digits.ts';
import { withoutForms } from './fold.ts';

// Where each kind of character begins among the weights; all stay below the surrogates, so that comparison by code
// unit, by code point and by UTF-8 byte agree.
const punctuationBase = 0x100;
const otherSignBase = 0x200;
const digitBase = 0x400;
const letterBase = 0x500;
const arabicBase = 0x600;
const latinBase = 0xa00;
const otherBase = 0x1000;

/** Parts the levels; below every weight, so that the shorter text comes first. */
const levelEnd = '\u0001';
const ordinary = '\u0002';
const capital = '\u0003';
const markBase = 0x20;

interface Weight {
  readonly primary: string;
  readonly secondary: string;
}

function buildWeights(): Map<string, Weight> {
  const weights = new Map<string, Weight>();
  [...punctuation].forEach((sign, index) =>
    weights.set(sign, { primary: String.fromCharCode(punctuationBase + index), secondary: ordinary }),
  );
  letters.forEach((group, index) => {
    [...group].forEach((character, variant) =>
      weights.set(character, {
        primary: String.fromCharCode(letterBase + 2 * index),
        secondary: String.fromCharCode(2 + variant),
      }),
    );
  });
  for (const [standIn, character] of Object.entries(standIns)) {
    const weight = weights.get(character);
    if (weight !== undefined) weights.set(standIn, weight);
  }
  for (const character of [...aspirated, ...Object.keys(standIns)]) {
    if (!aspirated.includes(standIns[character] ?? character)) continue;
    const code = weights.get(character)?.primary.charCodeAt(0) ?? letterBase;
    // Between the letter and the next one.
    const primary = String.fromCharCode(code + 1);
    weights.set(character + aspiration, { primary, secondary: ordinary });
  }
  return weights;
}

/** Two units, for the many characters that have no place in the table. */
const byCode = (base: number, code: number): string =>
  String.fromCharCode(base + (code >> 8), 0x100 + (code & 0xff));

function primaryOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (/^[0-9]$/.test(character)) return String.fromCharCode(digitBase + Number(character));
  if (classOf(code) !== letter) return byCode(otherSignBase, code);
  if (code >= 0x0600 && code <= 0x06ff) return String.fromCharCode(arabicBase + code - 0x0600);
  if (/^[a-z]+$/.test(character)) {
    return [...character].map((plain) => String.fromCharCode(latinBase + plain.charCodeAt(0))).join('');
  }
  return byCode(otherBase, code);
}

let weights: Map<string, Weight> | null = null;

/** Rises when keys come out otherwise: those that are kept are then made anew. */
export const sortKeyVersion = '2';

/** Characters one by one, an aspirated letter as one. */
const elements = new RegExp(`[${aspirated}${Object.keys(standIns).join('')}]${aspiration}|.`, 'gsu');

/**
 * Sort key of a text. Letters decide first, then marks and hamza, then case; digits of all sets are one. Characters
 * without ink do not count.
 */
export function sortKey(text: string): string {
  weights ??= buildWeights();
  let primary = '';
  let secondary = '';
  let tertiary = '';
  for (const [character] of toAsciiDigits(withoutForms(text).normalize('NFC')).matchAll(elements)) {
    const known = weights.get(character);
    const kind = classOf(character.codePointAt(0) ?? 0);
    const markWeight = marks.indexOf(character);
    if (known !== undefined) {
      primary += known.primary;
      secondary += known.secondary;
      tertiary += ordinary;
    } else if (markWeight >= 0) {
      secondary += String.fromCharCode(markBase + markWeight);
    } else if (kind !== transparent && kind !== mark) {
      const plain = foldLatin(character);
      for (const part of plain) primary += primaryOf(part);
      secondary += ordinary;
      for (const accent of character.normalize('NFD').slice(1)) {
        const weight = marks.indexOf(accent);
        if (weight >= 0) secondary += String.fromCharCode(markBase + weight);
      }
      tertiary += character === character.toLowerCase() ? ordinary : capital;
    }
  }
  return primary + levelEnd + secondary + levelEnd + tertiary;
}
