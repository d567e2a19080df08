/** Dates and numbers in the interface's language and the reader's digits. */
import { useTranslation } from 'react-i18next';
import { localeOf } from '#core/i18n/locale.ts';
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
/** Where CLDR has “اب”, which is said of the present and not of what was done a moment ago. */
const justNow = 'ابھی';

/**
 * A date or a range that is digits and signs only (17/1/2025, 3-5), to stand alone in a line of Urdu: its signs join its
 * numbers to one run from left to right (UAX #9, W4), so that it is read from its end. After an Arabic letter they do not
 * (W2), and U+061C stands for one. Whatever has letters needs none, nor does English.
 */
export const standingAlone = (text: string, language: string): string =>
  language === 'ur' && /\p{Nd}[^\p{L}\p{Nd}]+\p{Nd}/u.test(text) && !/\p{L}/u.test(text)
    ? `\u{61c}${text}`
    : text;

export function makeFormat(language: string, digits: 'latin' | 'urdu'): Format {
  /** A locale may write a date in digits alone. */
  const date = (text: string) => standingAlone(text, language);
  const locale = localeOf(language, digits);
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
    if (unit === 'second' && language === 'ur') return justNow;
    return unit === 'day' && count >= longAgo
      ? date(nearDay.format(new Date(iso)))
      : relative.format(-count, unit);
  };
  return {
    ago,
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    month: (isoMonth) => date(month.format(new Date(`${isoMonth}-01T00:00:00Z`))),
    shortMonth: (isoMonth) => shortMonth.format(new Date(`${isoMonth}-01T00:00:00Z`)),
    year: (isoYear) => year.format(Number(isoYear)),
    day: (isoDay) => date(day.format(new Date(`${isoDay}T00:00:00Z`))),
    shortDay: (isoDay) => date(shortDay.format(new Date(`${isoDay}T00:00:00Z`))),
    moment: (iso) => date(moment.format(new Date(iso))),
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
