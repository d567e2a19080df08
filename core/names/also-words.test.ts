import { describe, expect, test } from 'vitest';
import { alsoWordLists } from './also-word-list.ts';
import { isAlsoWord, usualSense } from './also-words.ts';

describe('isAlsoWord', () => {
  test.each([
    ['شام', true],
    ['شَام', true],
    ['مغرب', true],
    ['چين', true],
    ['کمال', true],
    ['بے نظیر', true],
    ['روس', false],
    ['پیوٹن', false],
    ['ملک شام', false],
    ['نور مقدم', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isAlsoWord(text, 'ur')).toBe(expected);
  });

  test.each([
    ['Turkey', true],
    ['US', true],
    ['May', true],
    ['Moscow', false],
    ['Theresa May', false],
    ['شام', false],
  ])('%s in English: %s', (text, expected) => {
    expect(isAlsoWord(text, 'en')).toBe(expected);
  });
});

test('a word has one usual sense, and no other word is mixed in', () => {
  expect(usualSense('چین', 'ur')).toBe('name');
  expect(usualSense('جنگ', 'ur')).toBe('word');
  for (const [language, { name, word }] of Object.entries(alsoWordLists)) {
    const words = `${name} ${word}`.trim().split(/\s+/u);
    expect(new Set(words).size).toBe(words.length);
    const letters = language === 'ur' ? /^\p{Script=Arabic}+$/u : /^\p{Lu}\p{L}*$/u;
    expect(words.filter((one) => !letters.test(one))).toEqual([]);
  }
});
