import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, type Active, type Lists } from './move.ts';

const lists: Lists = { suggestions: 3, lines: 5, heads: [0, 2, 4], rightToLeft: false };
const suggestion = (index: number): Active => ({ in: 'suggestions', index });
const line = (index: number): Active => ({ in: 'lines', index });

describe('down and up', () => {
  test('the suggestions are one row between the field and the lines', () => {
    expect(moved('ArrowDown', null, lists)).toEqual(suggestion(0));
    expect(moved('ArrowDown', suggestion(2), lists)).toEqual(line(0));
    expect(moved('ArrowUp', line(0), lists)).toEqual(suggestion(0));
    expect(moved('ArrowUp', suggestion(2), lists)).toBeNull();
  });

  test('round and round through the field', () => {
    expect(moved('ArrowUp', null, lists)).toEqual(line(4));
    expect(moved('ArrowDown', line(4), lists)).toBeNull();
  });

  test('without suggestions the lines follow the field, without lines the suggestions do', () => {
    expect(moved('ArrowDown', null, { ...lists, suggestions: 0 })).toEqual(line(0));
    expect(moved('ArrowUp', line(0), { ...lists, suggestions: 0 })).toBeNull();
    expect(moved('ArrowDown', suggestion(1), { ...lists, lines: 0 })).toBeNull();
    expect(moved('ArrowUp', null, { ...lists, lines: 0 })).toEqual(suggestion(0));
  });
});

test('left and right go along the row as it is written, and are the field’s own elsewhere', () => {
  expect(moved('ArrowRight', suggestion(0), lists)).toEqual(suggestion(1));
  expect(moved('ArrowLeft', suggestion(0), lists)).toEqual(suggestion(0));
  expect(moved('ArrowLeft', suggestion(0), { ...lists, rightToLeft: true })).toEqual(suggestion(1));
  expect(moved('ArrowRight', suggestion(1), { ...lists, rightToLeft: true })).toEqual(suggestion(0));
  expect(moved('ArrowRight', suggestion(2), lists)).toEqual(suggestion(2));
  expect(moved('ArrowLeft', null, lists)).toBeUndefined();
  expect(moved('ArrowRight', line(1), lists)).toBeUndefined();
});

test('page keys stop at heads and at the ends', () => {
  expect(moved('PageDown', null, lists)).toEqual(line(0));
  expect(moved('PageDown', line(0), lists)).toEqual(line(2));
  expect(moved('PageDown', line(4), lists)).toEqual(line(4));
  expect(moved('PageUp', line(3), lists)).toEqual(line(2));
  expect(moved('PageUp', suggestion(1), lists)).toEqual(line(0));
  expect(moved('PageDown', null, { ...lists, lines: 0, heads: [] })).toBeUndefined();
});

test('nothing to go to: every key is the field’s own', () => {
  for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'ArrowLeft', 'a'])
    expect(moved(key, null, { ...lists, suggestions: 0, lines: 0, heads: [] })).toBeUndefined();
});

test('whatever is pressed, what is in hand exists', () => {
  const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'ArrowLeft', 'ArrowRight');
  fc.assert(
    fc.property(
      fc.nat(3),
      fc.nat(5),
      fc.boolean(),
      fc.array(keys),
      (suggestions, lines, rightToLeft, all) => {
        const heads = Array.from({ length: lines }, (_, at) => at).filter((at) => at % 2 === 0);
        let active: Active = null;
        for (const key of all) {
          const next = moved(key, active, { suggestions, lines, heads, rightToLeft });
          if (next === undefined) continue;
          active = next;
          if (next) expect(next.index).toBeLessThan(next.in === 'lines' ? lines : suggestions);
          if (next) expect(next.index).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});
