/** Row images: what a command changed, so that it can be taken back and done again. */
import type { SQLInputValue } from 'node:sqlite';
import type { Library } from './library.ts';

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** Tables that commands write, with their keys. No service writes these in any other way. */
export const journalledTables = {
  articles: ['number'],
  segmentations: ['article_id', 'version'],
  cells: ['article_id', 'id'],
  notes: ['id'],
  note_places: ['note_id', 'version'],
  names: ['id'],
  spellings: ['id'],
  kept_names: ['id'],
  links: ['id'],
  settlements: ['id'],
  rejections: ['key'],
} as const satisfies Record<string, readonly string[]>;
export type JournalledTable = keyof typeof journalledTables;

export const isJournalledTable = (name: string): name is JournalledTable =>
  Object.hasOwn(journalledTables, name);

/** One row's change. `before` is null for a new row, `after` for one that is gone; never both. */
export interface Change {
  readonly table: JournalledTable;
  readonly before: Row | null;
  readonly after: Row | null;
}

const quoted = (column: string): string => `"${column}"`;
const equals = (columns: readonly string[], joiner: string): string =>
  columns.map((column) => `${quoted(column)} = ?`).join(joiner);

/** The key of a row as one string, the same for all its images. */
export function rowKey(table: JournalledTable, row: Row): string {
  return JSON.stringify(journalledTables[table].map((column) => row[column] ?? null));
}

export const inverseOf = ({ table, before, after }: Change): Change => ({
  table,
  before: after,
  after: before,
});

/** The writing side of a command: writes rows and remembers how each was before. */
export class Changes {
  readonly #library: Library;
  readonly #byRow = new Map<string, Change>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** What changed, each row once, in the order of first touch; rows that ended as they began are left out. */
  get list(): readonly Change[] {
    return [...this.#byRow.values()].filter(
      ({ before, after }) =>
        (before !== null || after !== null) && JSON.stringify(before) !== JSON.stringify(after),
    );
  }

  /** Returns the row as it stands, with what SQLite filled in. */
  insert(table: JournalledTable, row: Row): Row {
    const columns = Object.keys(row);
    const sql = `INSERT INTO ${table} (${columns.map(quoted).join(', ')})
      VALUES (${columns.map(() => '?').join(', ')}) RETURNING *`;
    const after = this.#library.get<Row>(sql, ...Object.values(row));
    if (after === undefined) throw new Error(`no row inserted into ${table}`);
    this.#remember({ table, before: null, after: { ...after } });
    return after;
  }

  /** Sets columns of the rows whose columns equal `where`. */
  update(table: JournalledTable, where: Row, set: Row): void {
    for (const before of this.#rows(table, where)) {
      const key = keyOf(table, before);
      const after = this.#library.get<Row>(
        `UPDATE ${table} SET ${equals(Object.keys(set), ', ')}
         WHERE ${equals(Object.keys(key), ' AND ')} RETURNING *`,
        ...Object.values(notBeforeMade(set, before)),
        ...Object.values(key),
      );
      if (after !== undefined) this.#remember({ table, before: { ...before }, after: { ...after } });
    }
  }

  /** Removes the rows whose columns equal `where`. */
  remove(table: JournalledTable, where: Row): void {
    for (const before of this.#rows(table, where)) {
      applyChange(this.#library, { table, before, after: null });
      this.#remember({ table, before: { ...before }, after: null });
    }
  }

  #rows(table: JournalledTable, where: Row): Row[] {
    const values: SQLInputValue[] = Object.values(where);
    return this.#library.all<Row>(
      `SELECT * FROM ${table} WHERE ${equals(Object.keys(where), ' AND ')}`,
      ...values,
    );
  }

  #remember(change: Change): void {
    const row = change.after ?? change.before;
    if (row === null) return;
    const key = `${change.table} ${rowKey(change.table, row)}`;
    const known = this.#byRow.get(key);
    this.#byRow.set(key, known === undefined ? change : { ...change, before: known.before });
  }
}

/** A clock that was set back does not make anything changed before it was made. Times are ISO 8601 in UTC. */
function notBeforeMade(set: Row, before: Row): Row {
  const made = before.created ?? before.added;
  if (typeof set.modified !== 'string' || typeof made !== 'string' || set.modified >= made) return set;
  return { ...set, modified: made };
}

function keyOf(table: JournalledTable, row: Row): Row {
  return Object.fromEntries(journalledTables[table].map((column) => [column, row[column] ?? null]));
}

/** Brings one row from its image `before` to its image `after`. */
export function applyChange(library: Library, { table, before, after }: Change): void {
  if (before !== null && after !== null) {
    const key = keyOf(table, before);
    library.run(
      `UPDATE ${table} SET ${equals(Object.keys(after), ', ')} WHERE ${equals(Object.keys(key), ' AND ')}`,
      ...Object.values(after),
      ...Object.values(key),
    );
  } else if (before !== null) {
    const key = keyOf(table, before);
    library.run(`DELETE FROM ${table} WHERE ${equals(Object.keys(key), ' AND ')}`, ...Object.values(key));
  } else if (after !== null) {
    const columns = Object.keys(after);
    library.run(
      `INSERT INTO ${table} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ...Object.values(after),
    );
  }
}
