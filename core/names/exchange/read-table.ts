/** From the bytes of a file to a table of names. */
import { decodeAsItIs } from '../../import/decode.ts';
import { ProblemError } from '../../problem.ts';
import { tableBytes } from './limits.ts';
import { readNamesJson } from './names-json.ts';
import { readCsv } from './read-csv.ts';
import type { Table } from './table.ts';

/** Endings of files of names. */
const endings = /\.(?:(?<json>json)|csv|tsv|txt)$/iu;

/**
 * Reads a CSV or JSON in UTF-8, UTF-16 or Windows-1256. Throws `file-unknown` for a name that ends otherwise, what
 * `decode` throws, and what `readCsv` and `readNamesJson` throw.
 */
export function readTable(bytes: Uint8Array, name: string): Table {
  const ending = endings.exec(name);
  if (ending === null) throw new ProblemError('file-unknown', { name });
  const { text } = decodeAsItIs(bytes, name, tableBytes);
  return ending.groups?.['json'] === undefined ? readCsv(text, name) : readNamesJson(text, name);
}
