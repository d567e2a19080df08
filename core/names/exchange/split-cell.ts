/** Several spellings in one cell. */
import Papa from 'papaparse';
import type { TableMapping } from './model.ts';

/**
 * The parts of a cell, trimmed. One that holds the separator itself may stand in quotes, as OpenSanctions writes it
 * (https://www.opensanctions.org/docs/bulk/csv/); quotes within a part are its own.
 */
export function splitCell(cell: string, separator: TableMapping['separator']): string[] {
  return (separator !== '\n' && cell.includes('"') ? quotedParts(cell, separator) : cell.split(separator))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function quotedParts(cell: string, separator: string): string[] {
  const { data, errors } = Papa.parse<string[]>(cell, {
    delimiter: separator,
    newline: '\r',
    fastMode: false,
  });
  return errors.length === 0 ? data.flat() : cell.split(separator);
}
