import { expect, it } from 'vitest';
import { moved } from './moved.ts';

it.each([
  ['ArrowDown', 4, 5],
  ['ArrowUp', 4, 3],
  ['PageDown', 4, 14],
  ['PageUp', 40, 30],
  ['Home', 40, 0],
  ['End', 4, 99],
])('%s from %i leads to %i', (key, from, to) => expect(moved(key, from, 100, 10)).toBe(to));

it.each([
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
  ['PageDown', 95, 99],
  ['PageUp', 5, 0],
])('%s stops at the ends: %i, %i', (key, from, to) => expect(moved(key, from, 100, 10)).toBe(to));

it('leads nowhere by other keys, or where there are no lines', () => {
  expect(moved('ArrowLeft', 4, 100, 10)).toBeUndefined();
  expect(moved('ArrowDown', 0, 0, 10)).toBeUndefined();
});
