import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOfWords, wordsOfSpelling } from './likeness.ts';
import { urduLetters } from './likeness-urdu.ts';
import { neighbourhoodOf, shortestWithNeighbours } from './skeleton.ts';
import { skeletonCost } from './skeleton-costs.ts';

const skeleton = (spelling: string) => lettersOfWords(wordsOfSpelling(spelling), 'ur')?.skeleton;

test.each([
  ['پوتن', 'ptn'],
  ['پیوٹن', 'ptn'],
  ['القذافی', 'kzf'],
  ['قذافی', 'kzf'],
  ['اسٹالن', 'stln'],
  ['سٹالن', 'stln'],
  // Doubles are one, also over a vowel.
  ['لاله', 'l'],
  ['آئی اے ای اے', ''],
])('%s is %s', (spelling, expected) => expect(skeleton(spelling)).toBe(expected));

test('skeletons that differ by one consonant have a neighbour in common', () => {
  const letters = fc.array(fc.constantFrom(...'ptklmnrsz'), {
    minLength: shortestWithNeighbours + 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom('', 'x'), (all, place, instead) => {
      const at = place % all.length;
      const other = [...all.slice(0, at), instead, ...all.slice(at + 1)].join('');
      const shared = new Set(neighbourhoodOf(other));
      expect(neighbourhoodOf(all.join('')).some((one) => shared.has(one))).toBe(true);
    }),
  );
});

test('a consonant costs what the tables excuse', () => {
  const { skeletonCosts } = urduLetters;
  expect(skeletonCost('ptn', 'ptn', skeletonCosts)).toBe(0);
  // ژ for ج.
  expect(skeletonCost('pzn', 'pjn', skeletonCosts)).toBe(0.25);
  expect(skeletonCost('ptn', 'pmn', skeletonCosts)).toBe(1);
  expect(skeletonCost('ptn', 'ptrn', skeletonCosts)).toBe(1);
  // شچ for ش.
  expect(skeletonCost('krx', 'krxc', skeletonCosts)).toBe(0.35);
});
