import { expect, test } from 'vitest';
import type { Pair } from '#core/articles/align.ts';
import type { Cell } from '#core/articles/model.ts';
import { joinGaps, nextGap, slotAt, slotsOf } from './slots.ts';

const cell = (id: string, start: number, end: number): Cell => ({ id, start, end, revision: 0, text: id });
const gap = (start: number, end: number): Pair => ({ id: start, segments: [{ start, end }], cells: [] });
const translated = (start: number, end: number): Pair => ({
  id: start,
  segments: [{ start, end }],
  cells: [cell(`c${start}`, start, end)],
});
const pairs = [gap(0, 9), translated(10, 19), gap(20, 29), gap(30, 39), translated(40, 49)];
const slots = pairs.flatMap(slotsOf);

test('a gap becomes a cell, and a cell a gap, without its slot being another', () => {
  expect(slotsOf(gap(20, 29)).map(({ key }) => key)).toEqual(
    slotsOf(translated(20, 29)).map(({ key }) => key),
  );
});

test('several cells of one sentence have a slot each, with names of their own', () => {
  const pair: Pair = {
    id: 0,
    segments: [
      { start: 0, end: 9 },
      { start: 10, end: 19 },
    ],
    cells: [cell('a', 0, 9), cell('b', 10, 19), cell('c', 10, 19)],
  };
  const made = slotsOf(pair);
  expect(made.map((slot) => slot.segments.map(({ start }) => start))).toEqual([[0], [10], [10]]);
  expect(new Set(made.map(({ key }) => key)).size).toBe(3);
});

test('the next gap comes after the slot, else from the beginning, and is never the slot itself', () => {
  expect(nextGap(slots, '10')?.key).toBe('20');
  expect(nextGap(slots, '30')?.key).toBe('0');
  expect(nextGap(slots, null)?.key).toBe('0');
  expect(nextGap(slots.slice(0, 2), '0')).toBeUndefined();
});

test('an offset between two sentences belongs to the one after it; past the last, to the last', () => {
  expect(slotAt(slots, 15)?.key).toBe('10');
  expect(slotAt(slots, 19)?.key).toBe('20');
  expect(slotAt(slots, 99)?.key).toBe('40');
});

test('gaps are joined as far as they are gaps', () => {
  const joined = joinGaps(pairs, new Map([[20, 49]]));
  expect(joined.map(({ id, segments }) => [id, segments.length])).toEqual([
    [0, 1],
    [10, 1],
    [20, 2],
    [40, 1],
  ]);
  expect(slotsOf(joined[2] ?? gap(0, 1))[0]).toMatchObject({ key: '20', start: 20, end: 39 });
  expect(joinGaps(pairs, new Map([[10, 29]]))).toEqual(pairs);
  expect(joinGaps(pairs, new Map())).toBe(pairs);
});
