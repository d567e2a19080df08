import { describe, expect, it } from 'vitest';
import { linesKept } from './line-cut.ts';

describe('a paragraph at the end of a page', () => {
  it.each([
    // lines, with room, kept
    [5, 9, 5],
    [5, 5, 5],
    [5, 4, 3],
    [5, 2, 2],
    [5, 1, 0],
    [3, 2, 0],
    [2, 1, 0],
    [1, 0, 0],
  ])('of %i lines with room for %i: %i', (lines, fitting, kept) => {
    expect(linesKept(lines, fitting)).toBe(kept);
  });
});
