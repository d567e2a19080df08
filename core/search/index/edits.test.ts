import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEdit } from './edits.ts';

/** Optimal string alignment by its textbook recurrence. */
function distance(one: readonly string[], other: readonly string[]): number {
  const rows: number[][] = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) => (row === 0 ? column : row)),
  );
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row += 1)
    for (let column = 1; column <= other.length; column += 1) {
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const line = rows[row];
      if (line === undefined) continue;
      line[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1),
        swapped && row > 1 && column > 1 ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  return at(one.length, other.length);
}

const word = fc.array(fc.constantFrom('ا', 'ب', 'پ', 'a', '𐎠', '𐎡'), { maxLength: 6 });

describe('one edit', () => {
  it('is a distance of one at most', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneEdit(one.join(''), other.join(''))).toBe(distance(one, other) <= 1);
      }),
      { numRuns: 5000 },
    );
  });

  it('is found between a word and each of its edits', () => {
    fc.assert(
      fc.property(word, fc.nat(6), fc.constantFrom('ا', '𐎠'), (list, at, character) => {
        const place = Math.min(at, list.length);
        const edits = [
          list.toSpliced(place, 0, character),
          list.toSpliced(place, 1),
          list.toSpliced(place, 1, character),
          list.toSpliced(place, 2, ...list.slice(place, place + 2).toReversed()),
        ];
        for (const edit of edits) expect(isOneEdit(list.join(''), edit.join(''))).toBe(true);
      }),
    );
  });
});
