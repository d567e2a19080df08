import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, termsOf, wordsOf } from '../folding.ts';
import { textArbitrary } from '../urdu/text-arbitrary.ts';

const words = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  test.each([
    ['روس، ایران؛ ہے۔اس؟', ['روس', 'ایران', 'ہے', 'اس']],
    ['‘‘ہاں’’ “نہیں” ٪', ['ہاں', 'نہیں']],
    ['دو\u200Cطرفہ پُرعزم', ['دو\u200Cطرفہ', 'پُرعزم']],
    ['\u200Fروس\u200F ہے\u200C', ['روس', 'ہے']],
    ['روس-ایران شمال–جنوب', ['روس', 'ایران', 'شمال', 'جنوب']],
    ['15.5 1,000 ۱۵٫۵ ۱۲٬۳۴۵ 2009ء 10.', ['15.5', '1,000', '۱۵٫۵', '۱۲٬۳۴۵', '2009ء', '10']],
    ["Putin’s men, O’Brien don't boys’", ['Putin', 'men', 'O’Brien', "don't", 'boys']],
    ['the U.S. said at 5 p.m. today.Then', ['the', 'U.S', 'said', 'at', '5', 'p.m', 'today', 'Then']],
    ['S-300 Café', ['S', '300', 'Café']],
    ['', []],
    ['۔ … 😀', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('stand in order, within the text, and each is a word by itself', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(wordsOf(text.slice(start, end))).toEqual([{ start: 0, end: end - start }]);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('terms', () => {
  test('a word that folds to nothing is left out', () => {
    expect(termsOf('سن 2009 ء', 'ur', 'loose')).toEqual([
      { start: 0, end: 2, text: 'سن' },
      { start: 3, end: 7, text: '2009' },
    ]);
  });

  test('are the words, folded', () => {
    fc.assert(
      fc.property(textArbitrary, fc.constantFrom('identity', 'loose', 'name'), (text, key) => {
        const expected = wordsOf(text)
          .map(({ start, end }) => ({ start, end, text: fold(text.slice(start, end), 'ur', key) }))
          .filter((term) => term.text !== '');
        expect(termsOf(text, 'ur', key)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
