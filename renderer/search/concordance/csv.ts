/** The lines as a table for a spreadsheet. */
import Papa from 'papaparse';
import { byteOrderMark, formulaCell } from '#core/csv/formulas.ts';
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
    { escapeFormulae: formulaCell, newline: '\r\n' },
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
