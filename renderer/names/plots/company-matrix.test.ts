import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, cutToFit, fitMatrix, inkSteps, labelGap } from './company-matrix.ts';

const company = {
  articles: 20,
  names: [
    { nameId: 'moscow', together: 16, articles: 30 },
    { nameId: 'iran', together: 4, articles: 9 },
    { nameId: 'sco', together: 1, articles: 1 },
  ],
  pairs: [
    { one: 'moscow', other: 'iran', together: 9 },
    { one: 'iran', other: 'sco', together: 1 },
  ],
};

describe('cells of a company', () => {
  it('stand below the diagonal, the name itself first', () => {
    expect(cellsOf('putin', company, 4)).toEqual([
      { row: 1, column: 0, together: 16, ink: 4 },
      { row: 2, column: 0, together: 4, ink: 2 },
      { row: 3, column: 0, together: 1, ink: 1 },
      { row: 2, column: 1, together: 9, ink: 3 },
      { row: 3, column: 2, together: 1, ink: 1 },
    ]);
  });

  it('leave out names that do not fit', () => {
    expect(cellsOf('putin', company, 2)).toEqual([{ row: 1, column: 0, together: 16, ink: 4 }]);
  });

  it('are inked between the first and the last step', () => {
    const together = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(together, { minLength: 1, maxLength: 12 }), (list) => {
        const names = list.map((together, at) => ({ nameId: `n${at}`, together, articles: together }));
        const inks = cellsOf('n', { articles: 1, names, pairs: [] }, 13).map(({ ink }) => ink);
        expect(Math.max(...inks)).toBe(inkSteps);
        expect(Math.min(...inks)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('the size of a matrix', () => {
  it('is the largest at which labels fit', () => {
    expect(fitMatrix([90, 90, 90], 600, 24)).toEqual({ count: 3, step: 34 });
    expect(
      fitMatrix(
        Array.from({ length: 13 }, () => 160),
        500,
        24,
      ),
    ).toEqual({ count: 13, step: 27 });
  });

  it('keeps every row within the width, with a shortened label at the least', () => {
    const labels = fc.array(fc.integer({ min: 10, max: 400 }), { minLength: 1, maxLength: 13 });
    fc.assert(
      fc.property(labels, fc.integer({ min: 260, max: 1000 }), (list, width) => {
        const { count, step } = fitMatrix(list, width, 24);
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThanOrEqual(list.length);
        expect(step).toBeGreaterThanOrEqual(Math.min(24, step));
        for (const [at, label] of list.slice(0, count).entries())
          if (at > 0) expect(at * step + labelGap + Math.min(label, 96)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

const widthOf = (text: string): number => text.length * 10;

describe('a label', () => {
  it('is cut by whole letters, with an ellipsis', () => {
    expect(cutToFit('پوتن', 40, widthOf)).toBe('پوتن');
    expect(cutToFit('ولادیمیر پوتن', 100, widthOf)).toBe('ولادیمیر…');
    expect(cutToFit('مُحَمَّد', 40, widthOf)).toBe('مُ…');
    expect(cutToFit('Vladimir', 5, widthOf)).toBe('…');
  });
});
