/** Dates and numbers in the interface's language and the reader's digits. */
import { useTranslation } from 'react-i18next';
import { useSettings } from '../app/queries.ts';

export interface Format {
  number(value: number): string;
  percent(share: number): string;
  /** An ISO day (2025-01-17) as "17 January 2025". */
  day(isoDay: string): string;
  /** An ISO month (2025-01) as "January 2025". */
  month(isoMonth: string): string;
  /** The same as "Jan". */
  shortMonth(isoMonth: string): string;
  /** A year of four digits. */
  year(isoYear: string): string;
  /** The same with its month cut short where the language does so: "17 Jan 2025". */
  shortDay(isoDay: string): string;
  /** An ISO instant as day and time. */
  moment(iso: string): string;
  /** How long ago an ISO instant was: "5 minutes ago"; the day itself once that is a month ago. `now` in ms. */
  ago(iso: string, now: number): string;
}

/** Units of the past, the greatest first, ms. */
const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;
const longAgo = 30; // days

export function makeFormat(language: string, digits: 'latin' | 'urdu'): Format {
  const locale = `${language === 'ur' ? 'ur-PK' : 'en-GB'}-u-nu-${digits === 'urdu' ? 'arabext' : 'latn'}`;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  // A day has no time zone: it is read and written in UTC so that it stays the same day everywhere.
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const shortDay = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const year = new Intl.NumberFormat(locale, { useGrouping: false });
  const moment = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const nearDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const ago = (iso: string, now: number): string => {
    const past = Math.max(0, now - Date.parse(iso));
    const [unit, size] = units.find(([, length]) => past >= length) ?? ['second', Infinity];
    const count = Math.floor(past / size);
    return unit === 'day' && count >= longAgo ? nearDay.format(new Date(iso)) : relative.format(-count, unit);
  };
  return {
    ago,
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    month: (isoMonth) => month.format(new Date(`${isoMonth}-01T00:00:00Z`)),
    shortMonth: (isoMonth) => shortMonth.format(new Date(`${isoMonth}-01T00:00:00Z`)),
    year: (isoYear) => year.format(Number(isoYear)),
    day: (isoDay) => day.format(new Date(`${isoDay}T00:00:00Z`)),
    shortDay: (isoDay) => shortDay.format(new Date(`${isoDay}T00:00:00Z`)),
    moment: (iso) => moment.format(new Date(iso)),
  };
}

/** Making formatters takes milliseconds, and every card of the library asks for them. */
const made = new Map<string, Format>();

export function useFormat(): Format {
  const { i18n } = useTranslation();
  const { digits } = useSettings();
  const key = `${i18n.language} ${digits}`;
  const format = made.get(key) ?? makeFormat(i18n.language, digits);
  made.set(key, format);
  return format;
}
