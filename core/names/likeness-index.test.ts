import { expect, test } from 'vitest';
import { languageOfSpelling, likeness, wordsOfSpelling } from './likeness.ts';
import { indexSpellings, likelySpellings } from './likeness-index.ts';
import { goldNames } from './quality/name-set.ts';

const indexOf = (spellings: readonly string[]) =>
  indexSpellings(
    spellings.map((text) => ({
      nameId: text,
      spellingId: text,
      words: wordsOfSpelling(text),
      language: languageOfSpelling(text),
    })),
  );

const likely = (spellings: readonly string[], text: string) =>
  likelySpellings(indexOf(spellings), wordsOfSpelling(text), languageOfSpelling(text)).map(
    ({ spelling }) => spelling.spellingId,
  );

test('finds the spellings that a word is like, of its own script', () => {
  expect(likely(['پوتن', 'پیرس', 'Putin'], 'پیوٹن')).toEqual(['پوتن']);
  expect(likely(['پوتن', 'Putin'], 'Poutine')).toEqual(['Putin']);
  expect(likely(['پوتن'], '۔')).toEqual([]);
  expect(likely([], 'پوتن')).toEqual([]);
});

test('of a name with several spellings the nearest', () => {
  const index = indexSpellings(
    ['پوتن', 'پیوٹن', 'پوٹن'].map((text) => ({
      nameId: 'putin',
      spellingId: text,
      words: [text],
      language: 'ur' as const,
    })),
  );
  const [first, ...others] = likelySpellings(index, wordsOfSpelling('پیوتن'), 'ur');
  expect(others).toEqual([]);
  expect(first?.spelling.spellingId).toBe('پیوٹن');
});

test('agrees with the distance of each pair', () => {
  const labels = goldNames('development').map(({ id }) => id);
  const index = indexOf(labels);
  for (const { spellings } of goldNames('development')) {
    for (const spelling of spellings.ur) {
      for (const { spelling: found, distance, cut } of likelySpellings(
        index,
        wordsOfSpelling(spelling),
        'ur',
      )) {
        expect(distance).toBeCloseTo(likeness(found.spellingId, spelling), 12);
        expect(distance).toBeLessThanOrEqual(cut);
      }
    }
  }
});

test('one letter or one consonant is like nothing but itself', () => {
  expect(likely(['ری', 'اے', 'نیو'], 'را')).toEqual([]);
});
