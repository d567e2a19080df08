/** From rows of a table to names as the file tells them. */
import type { ColumnRole, TableMapping } from './model.ts';
import type { RowProblems } from './problems.ts';
import { splitCell } from './split-cell.ts';
import type { CsvTable, TableRow, ToldName, ToldSpelling } from './table.ts';
import { itemNumber } from './wikidata.ts';

/** A name while its rows are gone through. */
interface Telling {
  readonly row: number;
  readonly id: string | null;
  kind: string;
  readonly spellings: ToldSpelling[];
  aboutUr: string;
  aboutEn: string;
  romanisation: string;
  readonly notes: Set<string>;
}

/** Names in the order of their first rows. A row with more or fewer cells than the header is left out. */
export function tellRows(table: CsvTable, mapping: TableMapping, problems: RowProblems): ToldName[] {
  const columnsOf = Map.groupBy(mapping.roles.keys(), (column) => mapping.roles[column] ?? 'ignore');
  const byId = new Map<string, Telling>();
  const names: Telling[] = [];
  for (const tableRow of table.rows) {
    const { row, cells } = tableRow;
    if (!hasCells(tableRow, table.columns.length)) {
      problems.add(row, 'columns', cells.find((cell) => cell.trim() !== '') ?? '');
      continue;
    }
    const of = (role: ColumnRole): string[] =>
      (columnsOf.get(role) ?? []).map((column) => cells[column] ?? '').filter((cell) => cell !== '');
    const id = of('id')[0]?.trim() || null;
    let name = id === null ? undefined : byId.get(id);
    if (name === undefined) {
      name = newName(row, id);
      names.push(name);
      if (id !== null) byId.set(id, name);
    }
    addRow(name, row, of, spellingsIn(tableRow, mapping));
  }
  return names.map(({ aboutUr, aboutEn, notes, ...name }) => ({
    ...name,
    about: { ur: aboutUr, en: aboutEn },
    note: [...notes].join('\n'),
    links: [],
  }));
}

const newName = (row: number, id: string | null): Telling => ({
  row,
  id,
  kind: '',
  spellings: [],
  aboutUr: '',
  aboutEn: '',
  romanisation: '',
  notes: new Set(),
});

/** Empty cells beyond the header are what some programmes pad rows with. */
const hasCells = ({ cells }: TableRow, columns: number): boolean =>
  cells.length >= columns && cells.slice(columns).every((cell) => cell.trim() === '');

/** Cells that hold spellings, from first to last, taken apart where they hold several. */
function spellingsIn({ cells }: TableRow, { roles, separator }: TableMapping): string[] {
  return roles.flatMap((role, column) => {
    const cell = cells[column] ?? '';
    if (role === 'spelling') return [cell.trim()];
    return role === 'spellings' ? splitCell(cell, separator) : [];
  });
}

/** What the whole name is said to be stands in any of its rows: the first to say so is heard, notes are put together. */
function addRow(
  name: Telling,
  row: number,
  of: (role: ColumnRole) => string[],
  spellings: readonly string[],
): void {
  const language = of('language')[0] ?? '';
  const note = of('spelling-note').join('\n');
  const off = yes.has((of('off')[0] ?? '').trim().toLowerCase());
  const isWord = saidWord(of('is-word')[0] ?? '');
  for (const text of spellings)
    if (text !== '' && !isNumberOf(name, text))
      name.spellings.push({ row, language, text, note, off, isWord });
  name.kind ||= of('kind')[0]?.trim() ?? '';
  name.aboutUr ||= of('about-ur')[0] ?? '';
  name.aboutEn ||= of('about-en')[0] ?? '';
  name.romanisation ||= of('romanisation')[0] ?? '';
  for (const told of of('note')) name.notes.add(told);
}

/** The query service gives an item's number where it has no label in the language asked for. */
const isNumberOf = ({ id }: Telling, text: string): boolean => {
  const number = itemNumber(text);
  return number !== null && id !== null && number === itemNumber(id);
};

const yes: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', 'ہاں', 'جی ہاں']);
const no: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', 'نہیں']);

function saidWord(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}
