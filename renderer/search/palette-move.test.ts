import { expect, test } from 'vitest';
import { moved } from './palette-move.ts';

const sections = [{ lines: ['a', 'b', 'c'] }, { lines: ['d'] }, { lines: ['e', 'f'] }];

test('up and down go from line to line, and round', () => {
  expect(moved('ArrowDown', 0, sections, false)).toBe(1);
  expect(moved('ArrowDown', 5, sections, true)).toBe(0);
  expect(moved('ArrowUp', 0, sections, false)).toBe(5);
});

test('page keys go from section to section', () => {
  expect(moved('PageDown', 1, sections, true)).toBe(3);
  expect(moved('PageDown', 4, sections, true)).toBe(5);
  expect(moved('PageUp', 5, sections, true)).toBe(4);
  expect(moved('PageUp', 4, sections, true)).toBe(3);
  expect(moved('PageUp', 0, sections, true)).toBe(0);
});

test('Home and End are the field’s until a line was gone to', () => {
  expect(moved('Home', 3, sections, false)).toBeUndefined();
  expect(moved('Home', 3, sections, true)).toBe(0);
  expect(moved('End', 3, sections, true)).toBe(5);
});

test('letters are the field’s, and without lines all keys', () => {
  expect(moved('a', 0, sections, true)).toBeUndefined();
  expect(moved('ArrowDown', 0, [], false)).toBeUndefined();
});
