import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { differingPieces } from './differences.ts';

const differing = (earlier: string, inHand: string) =>
  differingPieces(earlier, inHand, 'ur')
    .filter(({ differs }) => differs)
    .map(({ text }) => text);

test('words that the sentence in hand does not have are marked, those that folding unifies are not', () => {
  expect(
    differing('دونوں ملکوں نے تجارتی معاہدے پر دستخط کیے۔', 'دونوں ملکوں نے دفاعی معاہدے پر دستخط کیے۔'),
  ).toEqual(['تجارتی']);
  expect(differing('كتاب ملی', 'کتاب ملی')).toEqual([]);
});

test('the same words in another order: what left its place is marked', () => {
  expect(differing('کل وزیر آئے', 'وزیر کل آئے')).toHaveLength(1);
});

test('pieces joined are the text, and nothing differs from itself', () => {
  const text = array(constantFrom('پانی', 'نہر', 'ہے', '،', ' ', '۔', 'x')).map((parts) => parts.join(''));
  assert(
    property(text, text, (earlier, inHand) => {
      const joined = differingPieces(earlier, inHand, 'ur').map((piece) => piece.text);
      expect(joined.join('')).toBe(earlier);
      expect(differing(earlier, earlier)).toEqual([]);
    }),
  );
});
