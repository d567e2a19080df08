/** Dates as they are typed after `before:` and `after:`. */
import { isInvisible } from '../../text/characters.ts';
import { toAsciiDigits } from '../../urdu/digits.ts';

/**
 * - `start`: the ISO day that the date begins with: 2025 → 2025-01-01, 2025-03 → 2025-03-01;
 * - `begun`: so far it may become a date: 20, 2025-0, 14-3;
 * - null: no date.
 */
export type TypedDate = { readonly start: string } | 'begun' | null;

const yearFirst = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u;
const yearLast = /^(?:(\d{1,2})-)?(\d{1,2})-(\d{4})$/u;
const begun = /^(?:\d{1,3}|\d{4}-(?:0|\d{1,2}-0)|(?:\d{1,2}-){1,2}\d{0,3})$/u;

const pad = (part: string, width: number): string => part.padStart(width, '0');

/** The day as ISO if there is such a day. */
function dayOf(year: string, month = '1', day = '1'): TypedDate {
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // A day beyond the end of its month is either refused or carried over into the next.
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists && year !== '0000' ? { start: iso } : null;
}

/**
 * Reads 2025, 2025-03, 2025-03-14 or, the day first, 14-3-2025 and 3-2025: in any digits, with `-` `/` `.` or `۔`
 * between, with or without ء at the end. A separator at the end is passed over.
 */
export function readDate(text: string): TypedDate {
  const visible = [...text].filter((character) => !isInvisible(character.codePointAt(0) ?? 0)).join('');
  const plain = toAsciiDigits(visible)
    .trim()
    .replace(/ء$/u, '')
    .replace(/[-/.۔\u2010-\u2013\u2212]/gu, '-');
  const bare = plain.replace(/-$/u, '');
  const first = yearFirst.exec(bare);
  if (first?.[1] !== undefined) {
    const day = dayOf(first[1], first[2], first[3]);
    if (day !== null) return day;
  }
  const last = yearLast.exec(bare);
  if (last?.[3] !== undefined) return dayOf(last[3], last[2], last[1]);
  return begun.test(plain) ? 'begun' : null;
}
