/** The rows of a CSV, as they stand. */
import Papa from 'papaparse';
import { asBeforeHarmless } from '../../csv/formulas.ts';
import { ProblemError } from '../../problem.ts';
import { tableColumns, tableRows } from './limits.ts';
import type { CsvTable, TableRow } from './table.ts';

const delimiters = [',', ';', '\t'];
/** UTF-16 units from which the delimiter is told. */
const delimiterSample = 64 * 1024;

/**
 * Reads a table whose first row names its columns. Cells that were made harmless for spreadsheets are given back.
 * Throws `table-rows` with the first row too many, `table-damaged` with the row and why (`quotes`: quoting that does
 * not end; `columns`: more than can be), `table-empty`. Reading stops there.
 */
export function readCsv(text: string, name: string): CsvTable {
  let columns: readonly string[] | null = null;
  const rows: TableRow[] = [];
  let row = 0;
  const damaged = (detail: string) => new ProblemError('table-damaged', { name, row, detail });

  const take = (cells: readonly string[]): void => {
    if (cells.every((cell) => cell === '')) return;
    if (columns === null) {
      if (cells.length > tableColumns) throw damaged('columns');
      columns = cells.map((cell) => cell.trim());
      return;
    }
    if (rows.length === tableRows) throw new ProblemError('table-rows', { name, row, limit: tableRows });
    rows.push({ row, cells });
  };

  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    // A row's end is found at this alone, whatever stands before it; tables with both ends are common.
    newline: text.includes('\n') ? '\n' : '\r',
    // It would take the whole text apart before the first row.
    fastMode: false,
    step: ({ data, errors, meta }) => {
      row += 1;
      if (errors.length > 0) throw damaged('quotes');
      take(withoutReturn(data, text, meta.cursor).map(asBeforeHarmless));
    },
  });
  if (columns === null || rows.length === 0) throw new ProblemError('table-empty', { name });
  return { format: 'csv', columns, rows };
}

/** Takes off the carriage return before the line feed that ended the row; one within quotes is the cell's own. */
function withoutReturn(cells: string[], text: string, end: number): string[] {
  const last = cells.at(-1) ?? '';
  const before = text[end - 1] === '\n' ? end - 2 : end - 1;
  if (!last.endsWith('\r') || text[before] !== '\r' || text[before - 1] === '"') return cells;
  return [...cells.slice(0, -1), last.slice(0, -1)];
}

/** The delimiter that parts the first rows most evenly; a comma where none does. */
function delimiterOf(text: string): string {
  const { meta } = Papa.parse(text.slice(0, delimiterSample), {
    preview: 10,
    skipEmptyLines: true,
    delimitersToGuess: delimiters,
  });
  return delimiters.includes(meta.delimiter) ? meta.delimiter : ',';
}
