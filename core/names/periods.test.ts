import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsLimit, overTime } from './periods.ts';

const on = (date: string | null, mentions = 1) => ({ date, mentions });
const sum = (list: readonly { mentions: number }[]) => list.reduce((all, one) => all + one.mentions, 0);

describe('mentions over time', () => {
  it('go by months, with the empty ones between', () => {
    expect(overTime([on('2025-02-03', 2), on('2024-12-31'), on('2025-02-28', 3), on(null, 4)])).toEqual({
      by: 'month',
      periods: [
        { period: '2024-12', mentions: 1, articles: 1 },
        { period: '2025-01', mentions: 0, articles: 0 },
        { period: '2025-02', mentions: 5, articles: 2 },
      ],
      undated: { mentions: 4, articles: 1 },
    });
  });

  it('go by years where they span more than three', () => {
    expect(overTime([on('2021-01-31'), on('2023-12-01')]).by).toBe('month');
    const { by, periods } = overTime([on('2021-01-31'), on('2024-01-01', 2), on('2024-12-01')]);
    expect(by).toBe('year');
    expect(periods.map(({ period, mentions, articles }) => [period, mentions, articles])).toEqual([
      ['2021', 1, 1],
      ['2022', 0, 0],
      ['2023', 0, 0],
      ['2024', 3, 2],
    ]);
  });

  it('are none where no article is dated', () => {
    expect(overTime([])).toEqual({ by: 'month', periods: [], undated: { mentions: 0, articles: 0 } });
    expect(overTime([on(null, 2)]).periods).toEqual([]);
  });

  it('lose no mention and leave no gap', () => {
    const day = fc
      .tuple(fc.integer({ min: 1, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-15`);
    const near = fc.integer({ min: 1, max: 12 }).map((month) => `2024-${String(month).padStart(2, '0')}-01`);
    const article = fc.record({
      date: fc.option(fc.oneof(near, near, day)),
      mentions: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(article, { maxLength: 20 }), (articles) => {
        const { by, periods, undated } = overTime(articles);
        expect(sum([...periods, undated])).toBe(sum(articles));
        expect(periods.reduce((all, one) => all + one.articles, undated.articles)).toBe(articles.length);
        expect(periods.map(({ period }) => period)).toEqual(
          [...new Set(periods.map(({ period }) => period))].toSorted(),
        );
        for (const end of [periods[0], periods.at(-1)]) expect(end?.mentions).not.toBe(0);
        if (by === 'month') expect(periods.length).toBeLessThanOrEqual(monthsLimit);
        const [first, last] = [periods[0]?.period, periods.at(-1)?.period];
        if (by === 'year') expect(periods).toHaveLength(Number(last) - Number(first) + 1);
      }),
    );
  });
});
