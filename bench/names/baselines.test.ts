import { expect, test } from 'vitest';
import { jaroWinkler, levenshtein } from './baselines.ts';

test('Jaro-Winkler as published', () => {
  expect(1 - (jaroWinkler('martha', 'marhta') ?? 1)).toBeCloseTo(0.961, 3);
  expect(1 - (jaroWinkler('dicksonxx', 'dicksonx') ?? 1)).toBeGreaterThan(0.95);
  // .813 and .840
  expect(jaroWinkler('dixon', 'dicksonx')).toBeNull();
  expect(jaroWinkler('dwayne', 'duane')).toBeNull();
  expect(jaroWinkler('abc', 'xyz')).toBeNull();
});

test('Levenshtein by the longer', () => {
  expect(levenshtein('kitten', 'kitten')).toBe(0);
  expect(levenshtein('abcd', 'abcx')).toBe(0.25);
  expect(levenshtein('kitten', 'sitting')).toBeNull();
});
