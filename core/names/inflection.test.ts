import { expect, test } from 'vitest';
import { isDerived, isDerivedFromAny } from './inflection.ts';

test.each([
  ['روس', 'روسی', 'ur'],
  ['روس', 'روسیون', 'ur'],
  ['امریکہ', 'امریکی', 'ur'],
  ['امریکا', 'امریکیون', 'ur'],
  ['کوریا', 'کوریایی', 'ur'],
  ['البانیہ', 'البانی', 'ur'],
  ['ایران', 'ایرانی', 'ur'],
  ['Iran', 'Iranian', 'en'],
  ['Russia', 'Russians', 'en'],
] as const)('%s, %s: made with an ending', (one, other, language) => {
  expect(isDerived(one, other, language)).toBe(true);
  expect(isDerived(other, one, language)).toBe(true);
});

test.each([
  ['امریکہ', 'امریکا', 'ur'],
  ['کرزی', 'کرزیی', 'ur'],
  ['پوتن', 'پیوٹن', 'ur'],
  ['پوتن', 'پوتن', 'ur'],
  ['Putin', 'Poutine', 'en'],
] as const)('%s, %s: another spelling', (one, other, language) => {
  expect(isDerived(one, other, language)).toBe(false);
});

test.each([
  ['روسیون', ['روس'], 'ur', true],
  ['امریکی', ['امریکہ'], 'ur', true],
  ['روس', ['روس'], 'ur', false],
  ['کیریلوف', ['کیر'], 'ur', false],
  ['russian', ['russia'], 'en', true],
  ['israeli', ['israel'], 'en', true],
  ['romney', ['rome'], 'en', false],
] as const)('%s, where %j are known: made from one, %s: %s', (made, names, language, expected) => {
  expect(isDerivedFromAny(made, new Set<string>(names), language)).toBe(expected);
});
