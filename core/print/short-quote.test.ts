import { expect, it } from 'vitest';
import { shortQuote } from './short-quote.ts';

it('leaves a short quote as it is, on one line', () => {
  expect(shortQuote(' پہلی سطر\nدوسری  سطر ')).toBe('پہلی سطر دوسری سطر');
});

it('cuts a long one between words', () => {
  const short = shortQuote('مضبوط '.repeat(40));
  expect(short.length).toBeLessThanOrEqual(91);
  expect(short).toMatch(/مضبوط…$/u);
});

it('cuts a word that is longer than a quote may be', () => {
  expect(shortQuote('x'.repeat(200))).toBe(`${'x'.repeat(90)}…`);
});
