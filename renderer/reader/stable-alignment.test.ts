import { expect, test } from 'vitest';
import type { AlignedParagraph } from '#core/articles/align.ts';
import { keepUnchanged } from './stable-alignment.ts';

const segments = [
  { start: 0, end: 5 },
  { start: 6, end: 9 },
];
const paragraph = { start: 0, end: 9, segments };
const cell = { id: 'c', start: 6, end: 9, revision: 0, text: 'x' };
/** As `alignArticle` makes it anew each time: objects of its own around those of the article. */
const laidOut = (cells: (typeof cell)[]): AlignedParagraph[] => [
  {
    paragraph,
    pairs: segments.map((segment) => ({
      id: segment.start,
      segments: [segment],
      cells: cells.filter(({ start }) => start === segment.start),
    })),
  },
];

test('where nothing changed all is the same object', () => {
  const before = laidOut([cell]);
  expect(keepUnchanged(before, laidOut([cell]))).toBe(before);
});

test('a cell that changed changes its own pair alone', () => {
  const before = laidOut([cell]);
  const after = keepUnchanged(before, laidOut([{ ...cell, text: 'y' }]));
  expect(after[0]?.pairs[0]).toBe(before[0]?.pairs[0]);
  expect(after[0]?.pairs[1]).not.toBe(before[0]?.pairs[1]);
});
