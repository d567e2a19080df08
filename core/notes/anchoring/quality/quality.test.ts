import { describe, expect, it } from 'vitest';
import { kinds, casesOf, measure, ours, plain } from './measure.ts';

const count = 40;
const measured = kinds.map((kind) => ({ kind, ...measure(ours, casesOf(kind, 'test', count)) }));
const sum = (of: (one: (typeof measured)[number]) => number): number =>
  measured.reduce((all, one) => all + of(one), 0);

/** The quote's words stand there twice: there the reader is asked. */
const isAsked = (kind: string): boolean => kind === 'duplicated, the first respelled';

describe('placing notes on generated edits', () => {
  it.each(measured)('is never wrong: $kind', ({ cases, wrong }) => {
    expect(cases).toBe(count);
    expect(wrong).toBe(0);
  });

  it('leaves what is gone unplaced', () => {
    expect(sum(({ gone }) => gone)).toBe(2 * count);
    expect(sum(({ unplaced }) => unplaced)).toBe(2 * count);
  });

  it('places what survives, and is not repeated nearby', () => {
    const certain = measured.filter(({ kind }) => !isAsked(kind));
    const placed = certain.reduce((all, one) => all + one.placed, 0);
    expect(placed / certain.reduce((all, one) => all + one.mustBePlaced, 0)).toBeGreaterThanOrEqual(0.98);
  });

  it('is measured by what plain scoring without a cut gets wrong', () => {
    const { wrong } = measure(plain, casesOf('passage deleted', 'test', count));
    expect(wrong).toBeGreaterThan(0);
  });
});
