import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { textArbitrary } from '../urdu/text-arbitrary.ts';
import { comparedText } from './sameness.ts';

const text = 'پہلا جملہ آیا۔\n\nدوسرا جملہ۔';
const isSame = (one: string, other: string): boolean => comparedText(one) === comparedText(other);

describe('the same text', () => {
  test.each([
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', text.replaceAll('\n', '\r')],
    ['with the line ends of Unicode', text.replaceAll('\n', '\u2028')],
    ['with a last line end', `${text}\n`],
    ['with empty lines at its end', `${text}\r\n \t\r\n`],
    ['with spaces at the ends of lines', text.replaceAll('\n', ' \u00A0\t\n')],
    ['with a byte order mark', `\uFEFF${text}`],
    ['decomposed', text.normalize('NFD')],
  ])('%s', (_, variant) => {
    expect(variant).not.toBe(text);
    expect(isSame(text, variant)).toBe(true);
  });

  it('stays the same whatever its line ends, the spaces before them and its composition', () => {
    const form = fc.constantFrom('NFC', 'NFD', null);
    const spaces = fc.string({
      unit: fc.constantFrom(' ', '\t', '\u00A0', '\u2000', '\u3000'),
      maxLength: 3,
    });
    const line = fc.record({ text: textArbitrary.map((line) => line.replaceAll('\n', '')), form, spaces });
    const variant = fc.record({
      lines: fc.array(line, { maxLength: 5 }),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\u2029'),
      emptyLines: fc.nat({ max: 2 }),
      mark: fc.constantFrom('', '\uFEFF'),
    });
    fc.assert(
      fc.property(variant, ({ lines, lineEnd, emptyLines, mark }) => {
        const plain = lines.map((line) => line.text).join('\n');
        const changed = lines.map(
          ({ text, form, spaces }) => (form === null ? text : text.normalize(form)) + spaces,
        );
        expect(comparedText(mark + changed.join(lineEnd) + lineEnd.repeat(emptyLines))).toBe(
          comparedText(plain),
        );
      }),
    );
  });
});

describe('another text', () => {
  test.each([
    ['with another yeh', text.replace('ی', 'ي')],
    ['with a vowel sign', text.replace('جملہ', 'جُملہ')],
    ['with a zero-width non-joiner', text.replace('جملہ', 'جم\u200Cلہ')],
    ['with one paragraph fewer', text.replace('\n\n', ' ')],
    ['with an indent', ` ${text}`],
    ['with two spaces for one', text.replace(' ', '  ')],
  ])('%s', (_, variant) => {
    expect(variant).not.toBe(text);
    expect(isSame(text, variant)).toBe(false);
  });

  it('is one with another letter', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'ابپکكیيىہهۃةآأؤئaAéz'), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(textArbitrary, letters, textArbitrary, (before, [one = '', other = ''], after) => {
        expect(isSame(before + one + after, before + other + after)).toBe(false);
      }),
    );
  });
});
