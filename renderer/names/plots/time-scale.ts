/** Where the bars of mentions over time stand, and which of them are labelled. */
import type { NameOverTime } from '#core/names/model.ts';

/** Pixels from one period to the next at the most: few bars stay bars. */
const widestStep = 48;
/** Periods that there is room for at the least: a single bar has a ground to stand on. */
const leastRoom = 5;
/** Pixels that a label takes, the space to the next included. */
const labelRoom = { month: 46, year: 44 } as const;
/** Between labelled periods: months keep the Januaries, years are round. */
const strides = {
  month: [1, 2, 3, 6, 12, 24, 36],
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
} as const;

export interface TimeScale {
  /** Periods that there is room for: more than there are where these are few. */
  readonly room: number;
  /** Pixels of one period. */
  readonly step: number;
  /** Places of the labelled periods in the list. */
  readonly labelled: readonly number[];
  /** Of the labelled months, those at which their year is written: the first, and each that begins a year. */
  readonly withYear: ReadonlySet<number>;
}

/** @param width pixels for all bars; few of them take less. */
export function timeScale({ by, periods }: Pick<NameOverTime, 'by' | 'periods'>, width: number): TimeScale {
  const room = Math.max(periods.length, leastRoom);
  const step = Math.min(widestStep, width / room);
  const stride = strides[by].find((stride) => stride * step >= labelRoom[by]) ?? strides[by].at(-1) ?? 1;
  const round = periods.flatMap(({ period }, at) => (numberOf(by, period) % stride === 0 ? at : []));
  const labelled = round.length > 0 ? round : [0].slice(0, periods.length);
  const years = labelled.map((at) => periods[at]?.period.slice(0, 4));
  const withYear = new Set(labelled.filter((_, number) => years[number] !== years[number - 1]));
  return { room, step, labelled, withYear: by === 'month' ? withYear : new Set() };
}

/** Years by themselves; months from January, 0, within theirs. */
const numberOf = (by: NameOverTime['by'], period: string): number =>
  by === 'year' ? Number(period) : Number(period.slice(5)) - 1;

/** Round numbers from 0 to the first that is not below `most`: two to five of them. */
export function countTicks(most: number): number[] {
  const rough = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.ceil([1, 2, 5, 10].map((by) => by * power).find((step) => step >= rough) ?? rough);
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, number) => number * step);
}

/** The period with most mentions; the earliest of equals. Null where none has any. */
export const peakOf = (periods: NameOverTime['periods']): NameOverTime['periods'][number] | null =>
  periods.reduce<NameOverTime['periods'][number] | null>(
    (peak, period) => (period.mentions > (peak?.mentions ?? 0) ? period : peak),
    null,
  );
