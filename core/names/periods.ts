/** Mentions laid out over time. */
import type { NameOverTime } from './model.ts';

/** Mentions in one article; `date` an ISO day, null where it has none. */
export interface DatedMentions {
  readonly date: string | null;
  readonly mentions: number;
}

/** Months from the first to the last, both included, up to which they are shown one by one; beyond, years are. */
export const monthsLimit = 36;

interface Count {
  mentions: number;
  articles: number;
}

/** @param articles each once, in any order. */
export function overTime(articles: Iterable<DatedMentions>): NameOverTime {
  const undated: Count = { mentions: 0, articles: 0 };
  const byMonth = new Map<number, Count>();
  for (const { date, mentions } of articles)
    if (date === null) add(undated, mentions, 1);
    else add(countAt(byMonth, monthOf(date)), mentions, 1);
  // In a loop: a spread into Math.min ends at some ten thousand arguments.
  let [first, last] = [Infinity, -Infinity];
  for (const month of byMonth.keys()) [first, last] = [Math.min(first, month), Math.max(last, month)];
  if (byMonth.size === 0 || last - first < monthsLimit)
    return { by: 'month', periods: periodsOf(byMonth, first, last, writeMonth), undated };
  const byYear = new Map<number, Count>();
  for (const [month, { mentions, articles }] of byMonth)
    add(countAt(byYear, Math.floor(month / 12)), mentions, articles);
  const years = [first, last].map((month) => Math.floor(month / 12)) as [number, number];
  return { by: 'year', periods: periodsOf(byYear, ...years, writeYear), undated };
}

function add(count: Count, mentions: number, articles: number): void {
  count.mentions += mentions;
  count.articles += articles;
}

function countAt(counts: Map<number, Count>, at: number): Count {
  let count = counts.get(at);
  if (count === undefined) counts.set(at, (count = { mentions: 0, articles: 0 }));
  return count;
}

/** Months since the year 0, of an ISO day. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const writeYear = (year: number): string => String(year).padStart(4, '0');
const writeMonth = (month: number): string =>
  `${writeYear(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;

function periodsOf(
  counts: ReadonlyMap<number, Count>,
  first: number,
  last: number,
  write: (at: number) => string,
): NameOverTime['periods'] {
  const periods: NameOverTime['periods'] = [];
  for (let at = first; at <= last; at += 1)
    periods.push({ period: write(at), ...(counts.get(at) ?? { mentions: 0, articles: 0 }) });
  return periods;
}
