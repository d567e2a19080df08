import { describe, expect, it } from 'vitest';
import { keyRows } from './keyboard-layout.ts';
import { capFor, urduFor } from './keyboard.ts';
import { letters, marks } from './sort-order.ts';

/** What a US keyboard sends for the keys of a text, capitals with Shift. */
const typed = (keys: string): string =>
  [...keys].map((key) => urduFor(key, /[A-Z~!@#$%^&*()_+{}|:"<>?]/.test(key)) ?? key).join('');

const reachable = new Set(keyRows.flat().flatMap(({ urdu, urduShifted }) => [urdu, urduShifted]));

describe('urduFor', () => {
  it.each([
    ['pwtn', 'پوتن'],
    ['pakstan', 'پاکستان'],
    ['ondwstan', 'ہندوستان'],
    ['caoiy', 'چاہیے'],
    ['gaWN', 'گاؤں'],
    ['AUndo', 'آئندہ'],
    ['tHa', 'تھا'],
    ['KSwSi', 'خصوصی'],
    ['ZraUe', 'ذرائع'],
    ['lRky?', 'لڑکے؟'],
    ['bcFy.', 'بچّے۔'],
    ['maskw, kabl; dli:', 'ماسکو، کابل؛ دلی:'],
    ['"trki" | rws* -=kabl~ 2014', '"ترکی" | روس* -=کابل~ 2014'],
  ])('%s types %s', (keys, urdu) => {
    expect(typed(keys)).toBe(urdu);
  });

  it('reaches every letter of Urdu, alone or with the hamza above', () => {
    for (const letter of letters.join('')) {
      // Of Arabic, and in no Urdu word.
      if (letter === 'ٱ' || letter === 'إ') continue;
      for (const part of reachable.has(letter) ? [letter] : letter.normalize('NFD'))
        // A precomposed letter is its base and a mark: ۂ is ہ and then the hamza.
        expect(reachable, letter).toContain(part);
    }
  });

  it('reaches the common marks and stops', () => {
    for (const mark of '،؛؟۔\u064B\u064E\u064F\u0650\u0651\u0652\u0654\u0670')
      expect(reachable).toContain(mark);
  });

  it('types each character with one key only', () => {
    const all = keyRows.flat().flatMap(({ urdu, urduShifted }) => [urdu, urduShifted]);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });

  it('leaves the operators of the search and the digits as they are', () => {
    for (const key of '"-*~=|:0123456789\'') {
      expect(urduFor(key, false)).toBeNull();
      expect(urduFor(key, true)).toBeNull();
    }
  });

  it('knows no Caps Lock: Shift alone chooses', () => {
    expect(urduFor('A', false)).toBe('ا');
    expect(urduFor('a', true)).toBe('آ');
  });

  it('has the zero-width non-joiner on Shift and the space bar', () => {
    expect(urduFor(' ', false)).toBeNull();
    expect(urduFor(' ', true)).toBe('\u200C');
  });

  it('leaves alone what types nothing, and other scripts', () => {
    for (const key of ['Enter', 'Backspace', 'Dead', 'Process', 'F1', 'é', 'ß', 'ж', 'ا', '']) {
      expect(urduFor(key, false)).toBeNull();
      expect(urduFor(key, true)).toBeNull();
    }
  });
});

describe('capFor', () => {
  it('goes by the letter, whatever Shift and Caps Lock make of it', () => {
    expect(capFor('q')?.urdu).toBe('ق');
    expect(capFor('Q')?.urdu).toBe('ق');
    expect(capFor('?')?.latin).toBe('/');
    expect(capFor(' ')?.urduShifted).toBe('\u200C');
    expect(capFor('Enter')).toBeNull();
    expect(capFor('é')).toBeNull();
  });

  it('shows marks that the sort order knows', () => {
    for (const character of reachable) if (/^\p{Mn}$/u.test(character)) expect(marks).toContain(character);
  });
});
