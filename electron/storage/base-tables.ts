/**
 * What a reader wrote, apart from what is computed of it: where only the computed tables are damaged, the others are copied
 * into a file of their own, in which the computed ones are then built anew. The damaged file is only read.
 */
import { pathToFileURL } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { ProblemError } from '#core/problem.ts';
import { derivedTables } from './derived-tables.ts';
import { dropIncoming, incomingOf, useLog } from './restore.ts';
import { settleFile } from './settle.ts';
import { checkWhole } from './soundness.ts';
import { withProblems } from './storage-problems.ts';

interface Item {
  readonly type: 'table' | 'index' | 'trigger' | 'view';
  readonly name: string;
  /** The table that an index or a trigger is of. */
  readonly table: string;
  readonly sql: string;
}

/** The schema without the derived tables, the shadow tables of virtual ones, and what SQLite makes by itself. */
function baseItems(db: DatabaseSync, schema: string): Item[] {
  const derived = derivedTables();
  const isDerived = (table: string): boolean =>
    derived.some((name) => table === name || table.startsWith(`${name}_`));
  return db
    .prepare(`SELECT type, name, tbl_name, sql FROM ${schema}.sqlite_schema WHERE sql IS NOT NULL`)
    .all()
    .map(({ type, name, tbl_name, sql }) => ({
      type: type as Item['type'],
      name: String(name),
      table: String(tbl_name),
      sql: String(sql),
    }))
    .filter(({ name, table }) => !isDerived(table) && !name.startsWith('sqlite_'));
}

const tablesOf = (items: readonly Item[]): string[] =>
  items.flatMap(({ type, name }) => (type === 'table' ? [name] : []));

/**
 * Whether every table of the reader's own is whole, read with its indexes page by page and row against row
 * (https://sqlite.org/pragma.html#pragma_integrity_check, with a table's name). False also where the file is no database.
 */
export function isBaseWhole(library: string): boolean {
  const db = new DatabaseSync(library, { readOnly: true, timeout: 5_000 });
  try {
    const tables = tablesOf(baseItems(db, 'main'));
    return (
      tables.length > 0 &&
      tables.every(
        (table) => db.prepare(`PRAGMA integrity_check("${table}")`).get()?.integrity_check === 'ok',
      )
    );
  } catch {
    return false;
  } finally {
    db.close();
  }
}

/**
 * Copies the reader's own tables beside the library, as a fetched backup stands there, row by row with their row ids, and
 * reads the copy whole. Throws `library-damaged` where one of them cannot be read, `disk-full`, `library-read-only`.
 */
export function fetchBase(library: string): void {
  const incoming = incomingOf(library);
  withProblems(library, () => {
    dropIncoming(library);
    if (!isBaseWhole(library)) throw new ProblemError('library-damaged', { path: library, detail: 'base' });
    try {
      copyBase(library, incoming);
      useLog(incoming);
      settleFile(incoming);
    } catch (error) {
      dropIncoming(library);
      throw error;
    }
  });
}

function copyBase(library: string, incoming: string): void {
  const db = new DatabaseSync(incoming, { enableForeignKeyConstraints: false });
  try {
    db.prepare('ATTACH ? AS old').run(`${pathToFileURL(library).href}?mode=ro`);
    // Nobody misses a copy that was not finished: it is settled on the disk when it is whole.
    db.exec('PRAGMA main.journal_mode = OFF; PRAGMA main.synchronous = OFF; BEGIN');
    const items = baseItems(db, 'old');
    const create = (types: readonly Item['type'][]): void => {
      for (const { type, sql } of items) if (types.includes(type)) db.exec(sql);
    };
    create(['table']);
    for (const table of tablesOf(items)) copyRows(db, table);
    copyCounters(db);
    // Triggers last: the rows that they write were copied.
    create(['index', 'view', 'trigger']);
    for (const pragma of ['application_id', 'user_version']) {
      const value = Number(db.prepare(`PRAGMA old.${pragma}`).get()?.[pragma]);
      db.exec(`PRAGMA main.${pragma} = ${value}`);
    }
    db.exec('COMMIT; DETACH old');
    checkWhole(library, db);
  } finally {
    db.close();
  }
}

/** With their row ids, by which other tables know them. */
function copyRows(db: DatabaseSync, table: string): void {
  const columns = db.prepare(`PRAGMA old.table_info("${table}")`).all();
  const keys = columns.filter(({ pk }) => Number(pk) > 0);
  const isRowId = keys.length === 1 && keys[0]?.type === 'INTEGER';
  const [info] = db.prepare("SELECT wr FROM pragma_table_list WHERE schema = 'old' AND name = ?").all(table);
  const named = columns.map(({ name }) => `"${String(name)}"`);
  const all = (info?.wr === 0 && !isRowId ? ['rowid', ...named] : named).join(', ');
  db.exec(`INSERT INTO main."${table}" (${all}) SELECT ${all} FROM old."${table}"`);
}

/** The highest numbers that were ever given, so that none is given twice. */
function copyCounters(db: DatabaseSync): void {
  const has = db.prepare("SELECT 1 FROM main.sqlite_schema WHERE name = 'sqlite_sequence'").get();
  if (has === undefined) return;
  db.exec('DELETE FROM main.sqlite_sequence');
  db.exec('INSERT INTO main.sqlite_sequence SELECT * FROM old.sqlite_sequence');
}
