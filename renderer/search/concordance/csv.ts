/** The lines as a table for a spreadsheet. */
import Papa from 'papaparse';
import type { ConcordanceLine } from '#core/search/model.ts';

/** Columns in order; each is a key of the interface's words, `csv.…`. */
export const columns = [
  'number',
  'title',
  'publication',
  'date',
  'place',
  'language',
  'before',
  'keyword',
  'after',
] as const;

/** What the words of the interface are, for the header and for the place and language of each line. */
export type Say = (
  key: `csv.${(typeof columns)[number]}` | `side.${string}` | `language.${string}`,
) => string;

/** For spreadsheets: without it they take UTF-8 for the system's old encoding. */
const byteOrderMark = '\uFEFF';

/**
 * What spreadsheets would take for a formula, and run: a cell that begins with one of these is written after an
 * apostrophe (OWASP, "CSV Injection"). The wide signs are read as the narrow ones by spreadsheets in East Asian settings.
 */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** RFC 4180 with a byte order mark. Days are ISO days; line breaks within a line are kept. */
export function csvOf(lines: readonly ConcordanceLine[], say: Say): string {
  const table = Papa.unparse(
    {
      fields: columns.map((column) => say(`csv.${column}`)),
      data: lines.map((line, index) => [
        index + 1,
        line.title,
        line.publication,
        line.date ?? '',
        say(`side.${line.side}`),
        say(`language.${line.language}`),
        line.before.trim(),
        line.keyword,
        line.after.trim(),
      ]),
    },
    { escapeFormulae: formula, newline: '\r\n' },
  );
  return byteOrderMark + table;
}

/** Characters that a file's name has on no system, or that hide something in it. */
const notInNames = /[\p{Cc}\p{Cf}\p{Cs}"*/:<>?\\|]+/gu;
const nameLimit = 60;

/** A file's name for the lines of a query. */
export const csvName = (title: string, query: string): string => {
  const words = query.replaceAll(notInNames, ' ').replaceAll(/\s+/gu, ' ').trim();
  return `${[title, [...words].slice(0, nameLimit).join('')].filter(Boolean).join(' ')}.csv`;
};
