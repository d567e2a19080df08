/** What is half done or does not agree in a library. */
import type { DatabaseSync } from 'node:sqlite';
import { journalledTables } from '#electron/storage/changes.ts';

interface Half {
  readonly what: string;
  /** Gives a row for each that is half. */
  readonly sql: string;
}

const live = `notes.deleted IS NULL`;
const halves: readonly Half[] = [
  {
    what: 'a tag of a note that has no row',
    sql: `SELECT notes.id FROM notes, json_each(notes.tags) WHERE ${live}
      EXCEPT SELECT note_id FROM note_tags`,
  },
  {
    what: 'a row of a tag that its note has not',
    sql: `SELECT note_id FROM note_tags LEFT JOIN notes ON notes.id = note_id AND ${live}
      WHERE notes.id IS NULL OR tag NOT IN (SELECT value FROM json_each(notes.tags))`,
  },
  {
    what: 'a journal entry without changes',
    sql: 'SELECT number FROM journal WHERE number NOT IN (SELECT entry FROM journal_changes)',
  },
  {
    what: 'a change without its journal entry',
    sql: 'SELECT entry FROM journal_changes WHERE entry NOT IN (SELECT number FROM journal)',
  },
  {
    what: 'a command done after one that is undone',
    sql: `SELECT number FROM journal WHERE undone = 0
      AND number > (SELECT min(number) FROM journal WHERE undone = 1)`,
  },
  {
    what: 'a note that was changed before it was made',
    sql: 'SELECT id FROM notes WHERE modified < created',
  },
];

/** Where the index of notes was built: that it holds those that can be seen, and no other. */
const indexed: Half = {
  what: 'a note that is otherwise in the index',
  sql: `SELECT number FROM note_numbers
      LEFT JOIN notes ON notes.id = note_id AND ${live}
      LEFT JOIN note_index_docsize AS held ON held.id = number
    WHERE (notes.id IS NULL) <> (held.id IS NULL)
    UNION ALL SELECT rowid FROM notes WHERE ${live} AND id NOT IN (SELECT note_id FROM note_numbers)`,
};

/** Everything that is wrong, in words; nothing where the library is sound and whole. */
export function libraryFaults(db: DatabaseSync): string[] {
  const faults: string[] = [];
  const sound = db.prepare('PRAGMA integrity_check').all();
  if (sound.length !== 1 || sound[0]?.integrity_check !== 'ok') faults.push(JSON.stringify(sound));
  for (const row of db.prepare('PRAGMA foreign_key_check').all())
    faults.push(`foreign key: ${JSON.stringify(row)}`);
  const has = (table: string): boolean =>
    db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) !== undefined;
  if (!has('journal')) return faults;
  const isIndexed =
    has('derived_from') && db.prepare("SELECT 1 FROM derived_from WHERE part = 'notes'").get() !== undefined;
  for (const { what, sql } of isIndexed ? [...halves, indexed] : halves) {
    const found = db.prepare(sql).all();
    if (found.length > 0) faults.push(`${what} (${found.length}): ${JSON.stringify(found[0])}`);
  }
  return [...faults, ...journalFaults(db)];
}

type Image = Readonly<Record<string, unknown>>;

/** Every row that the journal names stands as its last change that is done left it. */
function journalFaults(db: DatabaseSync): string[] {
  const expected = new Map<string, { table: string; key: unknown[]; image: Image | null }>();
  const changes = db
    .prepare(
      `SELECT table_name, row_key, before, after, undone FROM journal_changes
       JOIN journal ON number = entry ORDER BY number, position`,
    )
    .all();
  for (const { table_name, row_key, before, after, undone } of changes) {
    const name = `${String(table_name)} ${String(row_key)}`;
    // Of undone commands the first that touched a row says how it stood before them all.
    if (undone === 1 && expected.has(name)) continue;
    const image = undone === 1 ? before : after;
    expected.set(name, {
      table: String(table_name),
      key: JSON.parse(String(row_key)) as unknown[],
      image: image === null ? null : (JSON.parse(String(image)) as Image),
    });
  }
  return [...expected.values()].flatMap(({ table, key, image }) => {
    const columns = journalledTables[table as keyof typeof journalledTables];
    const row = db
      .prepare(`SELECT * FROM ${table} WHERE ${columns.map((column) => `${column} IS ?`).join(' AND ')}`)
      .get(...(key as string[]));
    const agrees =
      image === null
        ? row === undefined
        : row !== undefined && Object.entries(image).every(([column, value]) => row[column] === value);
    return agrees ? [] : [`the journal and ${table} ${JSON.stringify(key)} do not agree`];
  });
}
