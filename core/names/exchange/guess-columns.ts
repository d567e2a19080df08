/** What the columns of a table seem to hold, and whose layout it is. */
import { countLetters } from '../spelling-doubt.ts';
import { saidLanguage } from './check-spelling.ts';
import { headerRole, plainHeader } from './header-words.ts';
import { kindOf } from './kind-words.ts';
import type { ColumnRole, NameTable, TableMapping } from './model.ts';
import { ownColumns } from './names-csv.ts';
import type { CsvTable } from './table.ts';
import { itemNumber } from './wikidata.ts';

type Layout = NonNullable<NameTable['layout']>;

export interface Guess {
  readonly layout: Layout | null;
  readonly mapping: TableMapping;
}

/** Rows that are looked at. */
const rowsLookedAt = 200;

/** Of names whose kind the table does not say; the reader chooses. */
const kind = 'other';

/** Guesses from the words of the header first, then from what the first rows hold. */
export function guessColumns(table: CsvTable): Guess {
  const columns = table.columns.map((header, column) => ({
    header: plainHeader(header),
    cells: table.rows
      .slice(0, rowsLookedAt)
      .map(({ cells }) => (cells[column] ?? '').trim())
      .filter((cell) => cell !== ''),
  }));
  const layout = layoutOf(columns);
  const roles = withSpelling(columns, rolesOf(columns, layout));
  const cells = columns.flatMap(({ cells }, column) => (roles[column] === 'spellings' ? cells : []));
  const separator =
    layout === 'opensanctions' ? ';' : (separatorOf(cells) ?? (layout === 'wikidata' ? ',' : ';'));
  return { layout, mapping: { roles, separator, kind } };
}

interface Column {
  readonly header: string;
  readonly cells: readonly string[];
}

function layoutOf(columns: readonly Column[]): Layout | null {
  const has = (...headers: string[]): boolean =>
    headers.every((header) => columns.some((column) => column.header === header));
  if (has('id', 'language', 'spelling', 'is word')) return 'bayaz';
  if (has('schema', 'name', 'aliases')) return 'opensanctions';
  return itemColumn(columns) !== null && columns.some(({ header }) => /label|^(?:ur|en)$/u.test(header))
    ? 'wikidata'
    : null;
}

/** The first column of items of Wikidata: what the rows are about. */
function itemColumn(columns: readonly Column[]): Column | null {
  return columns.find(({ cells }) => mostly(cells, (cell) => itemNumber(cell) !== null)) ?? null;
}

function rolesOf(columns: readonly Column[], layout: Layout | null): ColumnRole[] {
  switch (layout) {
    case 'bayaz':
      return columns.map(
        ({ header }) => Object.values(ownColumns).find((role) => plainHeader(role) === header) ?? 'ignore',
      );
    case 'opensanctions':
      return columns.map(({ header }) => openSanctionsRoles.get(header) ?? 'ignore');
    case 'wikidata':
      return wikidataRoles(columns);
    case null:
      return onceEach(columns.map((column) => byCells(column, headerRole(column.header))));
  }
}

/**
 * The columns of OpenSanctions' targets.simple.csv that tell of the name (https://www.opensanctions.org/docs/bulk/csv/);
 * the rest are of the person: births, countries, papers, sanctions.
 */
const openSanctionsRoles: ReadonlyMap<string, ColumnRole> = new Map([
  ['id', 'id'],
  ['schema', 'kind'],
  ['name', 'spelling'],
  ['aliases', 'spellings'],
]);

/**
 * The query service names a column after its variable: with `?person` come personLabel, personAltLabel and
 * personDescription (https://en.wikibooks.org/wiki/SPARQL/SERVICE_-_Label). Labels of other variables say of what kind the
 * item is, or something else about it.
 */
function wikidataRoles(columns: readonly Column[]): ColumnRole[] {
  const item = itemColumn(columns);
  const variables = new Set([item?.header ?? '', 'item']);
  const roles = columns.map((column): ColumnRole => {
    if (column === item) return 'id';
    const { header } = column;
    const [first = '', ...rest] = header.split(' ');
    if (variables.has(first)) return byCells(column, headerRole(rest.join(' ')));
    const role = headerRole(header);
    const isOfOther = /\b(?:label|description)\b/u.test(header) && !isOwnLabel(header);
    return isOfOther && role !== 'kind' ? 'ignore' : byCells(column, role);
  });
  return onceEach(preferKindWords(columns, roles));
}

/** A label that no variable stands before: `label`, `label ur`. */
const isOwnLabel = (header: string): boolean => /^(?:label|alt label|description)\b/u.test(header);

/** Of several columns of kinds, the one whose words are known; the last of such, as labels follow numbers. */
function preferKindWords(columns: readonly Column[], roles: readonly ColumnRole[]): ColumnRole[] {
  const known = (column: number): number =>
    (columns[column]?.cells ?? []).filter((cell) => kindOf(cell) !== null).length;
  const kinds = [...roles.keys()].filter((column) => roles[column] === 'kind');
  const [best] = kinds.toSorted((one, other) => known(other) - known(one) || other - one);
  return roles.map((role, column) => (role === 'kind' && column !== best ? 'ignore' : role));
}

/** What the cells say against or beside the header. */
function byCells({ cells }: Column, role: ColumnRole): ColumnRole {
  switch (role) {
    case 'about-en':
    case 'about-ur': {
      const letters = countLetters(cells.slice(0, 20).join(' '));
      return letters.ur > letters.en ? 'about-ur' : letters.en > 0 ? 'about-en' : role;
    }
    case 'spelling':
      return isMany(cells) ? 'spellings' : role;
    case 'language':
      return mostly(cells, (cell) => saidLanguage(cell) !== null || /^[a-z]{2,3}$/iu.test(cell))
        ? role
        : 'ignore';
    default:
      return role;
  }
}

/** Of these a table has one. */
const single: ReadonlySet<ColumnRole> = new Set(['id', 'kind', 'language', 'off', 'is-word', 'romanisation']);

function onceEach(roles: readonly ColumnRole[]): ColumnRole[] {
  return roles.map((role, column) => (single.has(role) && roles.indexOf(role) < column ? 'ignore' : role));
}

/** Where no header speaks of spellings: the first column that looks as if it held names. */
function withSpelling(columns: readonly Column[], roles: readonly ColumnRole[]): ColumnRole[] {
  if (roles.some((role) => role === 'spelling' || role === 'spellings')) return [...roles];
  const found = columns.findIndex(
    ({ cells }, column) => roles[column] === 'ignore' && mostly(cells, looksLikeName),
  );
  return roles.map((role, column) => {
    if (column !== found) return role;
    return isMany(columns[column]?.cells ?? []) ? 'spellings' : 'spelling';
  });
}

/** UTF-16 units that hardly a name is longer than. */
const nameLength = 60;

function looksLikeName(cell: string): boolean {
  if (cell.length > nameLength * 4 || /\d{3}|https?:|@/u.test(cell)) return false;
  const { ur, en } = countLetters(cell);
  return ur + en > 1;
}

const separators = ['\n', ';', '|', ',', '/'] as const satisfies readonly TableMapping['separator'][];

/** A comma or a slash stands within names too: these count only where a header says that there are several. */
const isMany = (cells: readonly string[]): boolean =>
  cells.filter((cell) => /[\n;|]/u.test(cell)).length * 10 >= cells.length &&
  cells.some((cell) => /[\n;|]/u.test(cell));

/** The separator that most cells have; null where none has any. */
function separatorOf(cells: readonly string[]): TableMapping['separator'] | null {
  let best: TableMapping['separator'] | null = null;
  let most = 0;
  for (const separator of separators) {
    const having = cells.filter((cell) => cell.includes(separator)).length;
    if (having > most) [best, most] = [separator, having];
  }
  return best;
}

const mostly = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(test).length * 2 > cells.length;
