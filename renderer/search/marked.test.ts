import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from './marked.ts';

test('marks stand at the letters they name', () => {
  expect(runsOf('صدر پوتن نے', [{ start: 4, end: 8 }])).toEqual([
    { text: 'صدر ', marked: false },
    { text: 'پوتن', marked: true },
    { text: ' نے', marked: false },
  ]);
});

test('overlapping and touching marks become one', () => {
  expect(
    runsOf('abcdef', [
      { start: 2, end: 4 },
      { start: 0, end: 3 },
      { start: 4, end: 5 },
    ]),
  ).toEqual([
    { text: 'abcde', marked: true },
    { text: 'f', marked: false },
  ]);
});

test('the runs together are the text, and exactly the marked letters are marked', () => {
  const mark = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, size]) => ({ start, end: start + size }));
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
      const runs = runsOf(text, marks);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      const shown = runs.flatMap((run) => run.text.split('').map(() => run.marked));
      const wanted = text.split('').map((_, at) => marks.some(({ start, end }) => start <= at && at < end));
      expect(shown).toEqual(wanted);
    }),
  );
});
