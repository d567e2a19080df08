/** Names as a CSV of our own: a row for each spelling. Links are in the JSON only. */
import Papa from 'papaparse';
import { byteOrderMark, formulaCell } from '../../csv/formulas.ts';
import type { Name, Spelling } from '../model.ts';
import type { ColumnRole } from './model.ts';

/** The columns in order, and what each holds. */
export const ownColumns = {
  id: 'id',
  kind: 'kind',
  language: 'language',
  spelling: 'spelling',
  'spelling-note': 'spelling-note',
  off: 'off',
  'is-word': 'is-word',
  'about-ur': 'about-ur',
  'about-en': 'about-en',
  romanisation: 'romanisation',
  note: 'note',
} as const satisfies Record<string, ColumnRole>;

/** RFC 4180 with a byte order mark. What is said of the whole name stands in its first row. */
export function namesToCsv(names: Iterable<Name>): string {
  const data: string[][] = [];
  for (const name of names)
    for (const [index, spelling] of name.spellings.entries())
      data.push([name.id, name.kind, ...cellsOf(spelling), ...(index === 0 ? ofWhole(name) : noneOfWhole)]);
  const fields = Object.keys(ownColumns);
  return byteOrderMark + Papa.unparse({ fields, data }, { escapeFormulae: formulaCell, newline: '\r\n' });
}

const cellsOf = ({ language, text, note, off, isWord }: Spelling): string[] => [
  language,
  text,
  note,
  off ? 'yes' : '',
  isWord ? 'yes' : 'no',
];

const ofWhole = ({ about, romanisation, note }: Name): string[] => [about.ur, about.en, romanisation, note];
const noneOfWhole = ['', '', '', ''];
