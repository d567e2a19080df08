/** Dates as the Urdu and English press writes them. Every answer is ISO 8601 (`2025-01-17`) or null. */
import { fold } from '../folding.ts';

const urduMonths: readonly string[][] = [
  ['جنوری'],
  ['فروری'],
  ['مارچ'],
  ['اپریل'],
  ['مئی', 'مئ'],
  ['جون'],
  ['جولائی', 'جولای'],
  ['اگست'],
  ['ستمبر'],
  ['اکتوبر'],
  ['نومبر'],
  ['دسمبر'],
];
const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const urduMonthNumbers = new Map(
  urduMonths.flatMap((names, i) => names.map((name) => [fold(name, 'ur', 'loose'), i + 1] as const)),
);

const digit = '[0-9٠-٩۰-۹]';
const day = `(?<day>${digit}{1,2})(?:st|nd|rd|th)?`;
const month = '(?<month>[\\p{L}\\p{M}]{2,12})\\.?';
const year = `(?<year>${digit}{4})`;
/** Between the parts: space, comma, and what file names put for a space. */
const gap = '[\\s،,_-]{0,3}';
const weekday =
  '(?:(?:بروز\\s+)?(?:پیر|سوموار|منگل|بدھ|جمعرات|جمعہ|جمعۃ المبارک|ہفتہ|اتوار)|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)';
const label =
  '(?:تاریخ(?:\\s+اشاعت)?|شائع\\s+(?:شدہ|ہوا|ہوئی)|اشاعت|published(?:\\s+on)?|posted(?:\\s+on)?|date(?:d)?|updated)';
const time = `(?:[\\s،,|T–-]+(?:at\\s+)?${digit}{1,2}[:.]${digit}{2}.{0,24})?`;

const numbered = [
  `${year}[-/._](?<number>${digit}{1,2})[-/._]${day}`,
  `${day}[-/._](?<number>${digit}{1,2})[-/._]${year.replace('year', 'yearLast')}`,
];
const named = [`${day}${gap}${month}${gap}${year}`, `${month}${gap}${day}${gap}${year}`];

const alone = [...numbered, ...named].map(
  (form) =>
    new RegExp(`^(?:${label}\\s*[:：]?\\s*)?(?:${weekday}[\\s،,]+)?${form}\\s*(?:ء|عیسوی)?${time}$`, 'iu'),
);
const within = [...numbered, `${year}(?<number>${digit}{2})(?<day>${digit}{2})`, ...named].map(
  (form) => new RegExp(`(?<!${digit})${form}(?!${digit}|\\s*[ھہ](?!\\p{L}))`, 'iu'),
);

/**
 * The date that a line or a value of metadata consists of, with at most a label (`تاریخ اشاعت:`, `Published`), a day of
 * the week, ء and a time beside it. Null for anything else, for days that are not in the calendar, for Hijri years, and
 * for `3/4/2025`, which may be either of two days.
 */
export function dateAlone(line: string): string | null {
  const bare = line.replace(/^[\s\p{Cf}([\]|–-]+|[\s\p{Cf})\]|۔.–-]+$/gu, '');
  return bare.length > 100 ? null : firstDate(alone, bare);
}

/** The date inside the name of a file, such as `2025-01-17 market.txt` or `خبر ۱۷ جنوری ۲۰۲۵.txt`. */
export function dateInName(name: string): string | null {
  return firstDate(within, name);
}

function firstDate(forms: readonly RegExp[], text: string): string | null {
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    const date = parts ? dateOf(parts) : null;
    if (date) return date;
  }
  return null;
}

const numberOf = (digits: string): number => Number(fold(digits, 'ur', 'identity'));

function dateOf(parts: Partial<Record<string, string>>): string | null {
  const yearNumber = numberOf(parts['year'] ?? parts['yearLast'] ?? '');
  const dayNumber = numberOf(parts['day'] ?? '');
  const monthNumber = parts['number'] ? numberOf(parts['number']) : monthOf(parts['month'] ?? '');
  if (monthNumber === null || yearNumber < 1900 || yearNumber > 2100) return null;
  // The year comes last, so the first two are day and month, in the order of some country or other.
  const ambiguous =
    parts['yearLast'] !== undefined && dayNumber <= 12 && monthNumber <= 12 && dayNumber !== monthNumber;
  if (ambiguous) return null;
  const date = new Date(Date.UTC(yearNumber, monthNumber - 1, dayNumber));
  return date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber
    ? date.toISOString().slice(0, 10)
    : null;
}

function monthOf(word: string): number | null {
  const urdu = urduMonthNumbers.get(fold(word, 'ur', 'loose'));
  if (urdu) return urdu;
  const english = fold(word, 'en', 'loose');
  if (english.length < 3) return null;
  const found = englishMonths.findIndex(
    (name) =>
      name === english || name.slice(0, 3) === english || (english === 'sept' && name === 'september'),
  );
  return found < 0 ? null : found + 1;
}
