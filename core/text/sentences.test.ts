import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../articles/language.ts';
import { paragraphsOf, sentencesOf } from '../folding.ts';
import { textArbitrary } from '../urdu/text-arbitrary.ts';

const sentences = (text: string, language: Language) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('Urdu sentences', () => {
  test.each([
    ['stops', ['وہ آیا۔', 'کیا وہ گیا؟', 'ہاں!', 'ٹھیک ہے.']],
    ['initials', ['ا۔ ب۔ جمال نے کہا۔', 'وہ گئے۔']],
    ['initials by their names', ['ڈاکٹر اے۔ کیو۔ خان آئے۔', 'پھر گئے۔']],
    ['Latin titles', ['Dr. Khan نے کہا۔', 'ہاں۔']],
    ['decimals', ['تجارت میں 15.5 فیصد اضافہ ہوا۔', 'شرح ۱۵۔۵ ہے۔']],
    ['addresses', ['پتا https://example.org/a?b=c!d ہے۔', 'دیکھیے www.example.org پر۔']],
    ['an era sign', ['یہ 1947ء۔', 'پھر 1366 ھ۔', 'بس۔']],
    ['list numbers', ['1۔ پہلا نکتہ۔', '۲۔ دوسرا نکتہ۔']],
    ['closing marks', ['اس نے کہا ”ہاں۔“', '’’وہ گیا۔‘‘', '(یہ سچ ہے۔)', 'بس۔']],
    ['a closing mark after a space', ['اس نے کہا ” ہاں۔ “', 'پھر وہ گیا۔']],
    ['several stops', ['کیا؟!', 'وہ۔۔۔', 'چلا گیا۔']],
    ['no stop at the end', ['وہ آیا۔', 'اور گیا']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(' '), 'ur')).toEqual(expected);
  });

  test('end without a space after the stop', () => {
    expect(sentences('وہ آیا۔پھر گیا۔"ہاں" کہا۔', 'ur')).toEqual(['وہ آیا۔', 'پھر گیا۔', '"ہاں" کہا۔']);
    expect(sentences('اس نے "ہاں۔"کہا۔', 'ur')).toEqual(['اس نے "ہاں۔"', 'کہا۔']);
    expect(sentences('وہ آیا.پھر گیا.', 'ur')).toEqual(['وہ آیا.', 'پھر گیا.']);
  });

  test('what holds no word goes to the sentence before', () => {
    expect(sentences('وہ آیا۔ ***', 'ur')).toEqual(['وہ آیا۔ ***']);
  });

  test('a very long sentence stays whole', () => {
    const long = `${'روس اور ایران، '.repeat(2000)}نے کہا۔`;
    expect(sentences(long, 'ur')).toEqual([long]);
  });
});

describe('English sentences', () => {
  test.each([
    ['stops', ['He came.', 'Did he go?', 'Yes!']],
    ['titles', ['Mr. Putin met Dr. Khan.', 'They talked.']],
    ['initials', ['J. D. Vance spoke.', 'He left.']],
    ['U.S. before a name and at the end', ['The U.S. President came to the U.S.', 'The talks began.']],
    ['times', ['It began at 5 p.m. on Friday.', 'It ended at 9 p.m.', 'They left.']],
    ['decimals', ['Trade grew by 15.5 percent.', 'Prices fell 2.5%.']],
    ['addresses', ['See https://example.org/a?b=c now.', 'Thanks.']],
    ['speech that goes on', ['“Where is it?” he asked.', '“Here!” she said.', '“Good.”', 'They left.']],
    ['an ellipsis that goes on', ['Well... maybe.', 'So be it...', 'Then he left.']],
    ['list numbers', ['1. The first point.', '2. The second.']],
    ['firms', ['Acme Inc. of Ohio met Smith Ltd.', 'Both closed.']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(' '), 'en')).toEqual(expected);
  });
});

describe('paragraphs', () => {
  test('are the lines that hold something', () => {
    const text = '  پہلا۔ دوسرا۔ \r\n\r\n \u200F \nتیسرا\u2028Fourth.';
    expect(paragraphsOf(text, 'ur').map(({ start, end }) => text.slice(start, end))).toEqual([
      'پہلا۔ دوسرا۔',
      'تیسرا',
      'Fourth.',
    ]);
    expect(paragraphsOf('', 'ur')).toEqual([]);
    expect(paragraphsOf(' \n\t\r\n', 'en')).toEqual([]);
  });

  test.each(['ur', 'en'] as const)(
    'cover all but white space, in order, without overlap (%s)',
    (language) => {
      fc.assert(
        fc.property(textArbitrary, (text) => {
          let last = 0;
          const between = (from: number, to: number) =>
            text
              .slice(from, to)
              .replace(/[\u200B-\u200F\u00AD\u061C\u2028-\u202E\u2060-\u2069]/g, '')
              .trim();
          for (const paragraph of paragraphsOf(text, language)) {
            expect(paragraph.segments[0]?.start).toBe(paragraph.start);
            expect(paragraph.segments.at(-1)?.end).toBe(paragraph.end);
            for (const { start, end } of paragraph.segments) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(between(last, start)).toBe('');
              expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
              last = end;
            }
          }
          expect(between(last, text.length)).toBe('');
        }),
        { numRuns: 1000 },
      );
    },
  );
});
