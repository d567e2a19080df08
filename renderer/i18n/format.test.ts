/** Numbers and dates as each language writes them, and in the order they are read. */
import { expect, test } from 'vitest';
import { makeFormat, standingAlone } from './format.ts';

test('digits and signs alone run as Urdu does, and only there', () => {
  for (const text of ['17/1/2025', '3-5', '۱۷-۱-۲۰۲۵', '2024–2025']) {
    expect(standingAlone(text, 'ur')).toBe(`\u{61c}${text}`);
    expect(standingAlone(text, 'en')).toBe(text);
  }
  for (const text of ['2025', '35%', '17 جنوری، 2025', '−5']) expect(standingAlone(text, 'ur')).toBe(text);
});

test('dates are in the language of the interface and the digits of the reader', () => {
  const [latin, urdu, english] = [
    makeFormat('ur', 'latin'),
    makeFormat('ur', 'urdu'),
    makeFormat('en', 'latin'),
  ] as const;
  expect([latin, urdu, english].map((format) => format.day('2025-01-17'))).toEqual([
    '17 جنوری، 2025',
    '۱۷ جنوری، ۲۰۲۵',
    '17 January 2025',
  ]);
  expect([latin, urdu, english].map((format) => format.number(12_345))).toEqual([
    '12,345',
    '۱۲٬۳۴۵',
    '12,345',
  ]);
  expect([latin, urdu, english].map((format) => format.year('2025'))).toEqual(['2025', '۲۰۲۵', '2025']);
});

test.each([
  ['ur', 20_000, 'ابھی'],
  ['en', 20_000, 'now'],
  ['ur', 120_000, '2 منٹ پہلے'],
] as const)('%s: what was done %i ms ago was done %s', (language, past, said) => {
  const done = '2025-01-17T10:00:00Z';
  expect(makeFormat(language, 'latin').ago(done, Date.parse(done) + past)).toBe(said);
});
