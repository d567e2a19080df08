import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '#core/articles/language.ts';
import { findIn, searchable } from './find-in-text.ts';

const slices = (text: string, query: string, language: Language = 'ur') =>
  findIn(searchable(text, language), query, language).map(({ start, end }) => text.slice(start, end));

describe('Urdu', () => {
  test('Arabic letters of the query find Urdu ones, and the other way', () => {
    expect(slices('صدر پیوٹن نے کہا کہ', 'پيوٹن')).toEqual(['پیوٹن']);
    expect(slices('صدر پيوٹن نے كہا', 'پیوٹن نے کہا')).toEqual(['پيوٹن نے كہا']);
  });

  test('marks and invisible characters do not hide a word, and the highlight keeps its marks', () => {
    expect(slices('یہ مُلکِ عظیم ہے', 'ملک')).toEqual(['مُلکِ']);
    expect(slices('می\u200Cخواہد', 'میخواہد')).toEqual(['می\u200Cخواہد']);
  });

  test('a part of a word is found', () => {
    expect(slices('پاکستانی اور پاکستان', 'پاکستان')).toEqual(['پاکستان', 'پاکستان']);
  });

  test('digits of either set', () => {
    expect(slices('۲۰۲۵ء اور 2025', '2025')).toEqual(['۲۰۲۵ء', '2025']);
  });

  test('a ligature is found whole by either of its letters', () => {
    expect(slices('بﻻل', 'ل')).toEqual(['ﻻ', 'ل']);
  });
});

test('English: case and accents', () => {
  expect(slices('A Café by the CAFE', 'cafe', 'en')).toEqual(['Café', 'CAFE']);
});

test('a line break counts as a space', () => {
  expect(slices('one\n  two', 'one two', 'en')).toEqual(['one\n  two']);
});

test('nothing finds nothing', () => {
  expect(slices('کچھ بھی', '')).toEqual([]);
  expect(slices('کچھ بھی', ' \u200F')).toEqual([]);
});

// Without ھ and ئ, whose folding looks at neighbours that a slice leaves behind.
const letters = [...'ابپتٹجچحخدڈرڑزسشعغفقکگلمنںوہیےيكىۀةأآؤ  َُِّـ\u200C1۲٣ﻻﷲaBé'];
const someText = fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((units) => units.join(''));
const someQuery = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 3 })
  .map((units) => units.join(''));

test('every slice that is found holds the folded query, exactly where no ligature stands at its edge', () => {
  fc.assert(
    fc.property(someText, someQuery, (text, query) => {
      const wanted = searchable(query, 'ur').text.trim();
      for (const slice of slices(text, query)) {
        const folded = searchable(slice, 'ur').text;
        if (/^[ﻻﷲ]|[ﻻﷲ]\p{M}*$/u.test(slice)) expect(folded).toContain(wanted);
        else expect(folded).toBe(wanted);
      }
    }),
    { numRuns: 500 },
  );
});

test('a slice of the text is always found in it, and ranges neither overlap nor leave the text', () => {
  fc.assert(
    fc.property(someText, fc.nat(40), fc.nat(40), (text, from, size) => {
      const slice = text.slice(from, from + size + 1);
      const ranges = findIn(searchable(text, 'ur'), slice, 'ur');
      if (searchable(slice, 'ur').text.trim() !== '') expect(ranges.length).toBeGreaterThan(0);
      let after = 0;
      for (const { start, end } of ranges) {
        expect(start).toBeGreaterThanOrEqual(after);
        expect(end).toBeGreaterThan(start);
        after = end;
      }
      expect(after).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
