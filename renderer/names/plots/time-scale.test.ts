import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overTime } from '#core/names/periods.ts';
import { countTicks, peakOf, timeScale } from './time-scale.ts';

const between = (first: string, last: string) =>
  overTime([first, last].map((date) => ({ date: `${date}-01`, mentions: 1 })));
const labels = (first: string, last: string, width: number): string[] => {
  const time = between(first, last);
  return timeScale(time, width).labelled.map((at) => time.periods[at]?.period ?? '');
};

describe('labels of time', () => {
  it('name every month where there is room, and the quarters from January where there is less', () => {
    expect(labels('2024-11', '2025-02', 600)).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(labels('2023-11', '2024-10', 240)).toEqual(['2024-01', '2024-04', '2024-07', '2024-10']);
  });

  it('write the year once, where it begins', () => {
    const time = between('2023-11', '2025-03');
    const { labelled, withYear } = timeScale(time, 900);
    expect(labelled.filter((at) => withYear.has(at)).map((at) => time.periods[at]?.period)).toEqual([
      '2023-11',
      '2024-01',
      '2025-01',
    ]);
    expect(timeScale(between('2001-01', '2025-01'), 900).withYear.size).toBe(0);
  });

  it('name round years', () => {
    expect(labels('1998-01', '2025-01', 300)).toEqual(['2000', '2005', '2010', '2015', '2020', '2025']);
  });

  it('never run into each other, and are never none', () => {
    const month = fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
    fc.assert(
      fc.property(month, month, fc.integer({ min: 200, max: 1200 }), (one, other, width) => {
        const time = between(one, other);
        const { labelled, room, step } = timeScale(time, width);
        expect(labelled.length).toBeGreaterThan(0);
        expect(room).toBeGreaterThanOrEqual(time.periods.length);
        expect(room * step).toBeLessThanOrEqual(width + 1e-6);
        for (const [number, at] of labelled.slice(1).entries())
          expect((at - (labelled[number] ?? 0)) * step).toBeGreaterThanOrEqual(44);
      }),
    );
  });
});

describe('the scale of counts', () => {
  it('is round and holds the most', () => {
    expect(countTicks(1)).toEqual([0, 1]);
    expect(countTicks(3)).toEqual([0, 1, 2, 3]);
    expect(countTicks(11)).toEqual([0, 5, 10, 15]);
    expect(countTicks(80)).toEqual([0, 20, 40, 60, 80]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (most) => {
        const ticks = countTicks(most);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.at(-2)).toBeLessThan(most);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.every((tick) => Number.isInteger(tick))).toBe(true);
      }),
    );
  });
});

describe('the peak', () => {
  it('is the earliest of the highest', () => {
    const periods = [1, 3, 3].map((mentions, at) => ({ period: `202${at}`, mentions, articles: 1 }));
    expect(peakOf(periods)?.period).toBe('2021');
    expect(peakOf([])).toBeNull();
  });
});
