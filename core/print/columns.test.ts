import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillColumns } from './columns.ts';

describe('notes in columns', () => {
  it('are even where all have room', () => {
    expect(fillColumns([10, 10, 10, 10], 2, 100)).toEqual({
      columns: [
        [0, 1],
        [2, 3],
      ],
      taken: 4,
      height: 20,
    });
  });

  it('fill the room where not all have', () => {
    const { columns, taken } = fillColumns([10, 10, 10, 10, 10], 2, 25);
    expect([columns, taken]).toEqual([
      [
        [0, 1],
        [2, 3],
      ],
      4,
    ]);
  });

  it('take none where the first has no room', () => {
    expect(fillColumns([30, 1], 2, 20)).toEqual({ columns: [[], []], taken: 0, height: 0 });
  });

  it('keep the order, lose none, stay within the room', () => {
    const heights = array(integer({ min: 1, max: 50 }), { maxLength: 40 });
    assert(
      property(heights, integer({ min: 1, max: 3 }), integer({ min: 0, max: 300 }), (given, count, room) => {
        const { columns, taken, height } = fillColumns(given, count, room);
        expect(columns.flat()).toEqual([...given.slice(0, taken).keys()]);
        const tallest = Math.max(
          0,
          ...columns.map((column) => column.reduce((sum, at) => sum + given[at]!, 0)),
        );
        expect(height).toBe(tallest);
        expect(height).toBeLessThanOrEqual(room);
        // What was left had no room in the last column.
        const last = columns.at(-1)!.reduce((sum, at) => sum + given[at]!, 0);
        if (taken < given.length) expect(last + given[taken]!).toBeGreaterThan(room);
      }),
    );
  });
});
