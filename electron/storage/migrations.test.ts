import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { backupFolder } from './backup-names.ts';
import { openLibrary } from './open-library.ts';
import { applicationId, migrations } from './schema.ts';
import { temporaryFolder } from './testing/temporary.ts';

type Row = Record<string, unknown>;

const tablesOf = (db: DatabaseSync): string[] =>
  db
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
    )
    .all()
    .map(({ name }) => String(name))
    .toSorted();

/** What refers to another table has that table's key; the rest says where it stands. */
const keys: Readonly<Record<string, unknown>> = {
  'articles.id': 'article',
  article_id: 'article',
  'versions.hash': 'version',
  version: 'version',
  'notes.id': 'note',
  note_id: 'note',
  'notes.tags': '["tag"]',
  'journal.number': 1,
  entry: 1,
};

/** One row in every table of a library whose schema has so many steps. */
function filled(path: string, steps: number): void {
  // Tables are filled in the order of their names; that all agree is seen at the end.
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  for (const step of migrations.slice(0, steps)) db.exec(step);
  db.exec(
    `PRAGMA journal_mode = WAL; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps}; BEGIN`,
  );
  for (const table of tablesOf(db)) {
    const columns = db.prepare('SELECT name, type FROM pragma_table_info(?)').all(table);
    const values = columns.map(({ name, type }) => {
      const key = keys[`${table}.${String(name)}`] ?? keys[String(name)];
      if (key !== undefined) return key as string;
      if (name === 'deleted') return null;
      return type === 'TEXT' ? `${table}.${String(name)}` : type === 'REAL' ? 0.5 : 1;
    });
    db.prepare(`INSERT OR REPLACE INTO ${table} VALUES (${values.map(() => '?').join(', ')})`).run(...values);
  }
  db.exec('COMMIT');
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  db.close();
}

function rowsOf(db: DatabaseSync): Record<string, Row[]> {
  return Object.fromEntries(
    tablesOf(db).map((table) => [
      table,
      db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => ({ ...row })),
    ]),
  );
}

const past = migrations.map((_, index) => index).slice(1);

it.each(past)('a library of schema %i comes to today’s with every row as it was', (steps) => {
  const path = join(temporaryFolder(), 'library.sqlite');
  filled(path, steps);
  const old = new DatabaseSync(path, { readOnly: true });
  const before = rowsOf(old);
  old.close();
  expect(Object.values(before).filter((rows) => rows.length === 0)).toEqual([]);
  const library = openLibrary(path, { today: '2026-01-01' });
  expect(library.get('PRAGMA user_version')).toMatchObject({ user_version: migrations.length });
  expect(library.all('PRAGMA foreign_key_check')).toEqual([]);
  const after = rowsOf(library.db);
  for (const [table, rows] of Object.entries(before)) expect(after[table], table).toMatchObject(rows);
  library.close();
  const copy = new DatabaseSync(
    join(backupFolder(path), `library.2026-01-01.before-${migrations.length}.sqlite`),
    { readOnly: true },
  );
  expect(rowsOf(copy)).toEqual(before);
  copy.close();
});

/** Tables of a library as it is opened today, with their columns. */
const schemaOf = (path: string) => {
  const library = openLibrary(path, { today: '2026-01-01' });
  const columns = tablesOf(library.db).map((table) => [
    table,
    library.all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => name),
  ]);
  library.close();
  return columns;
};

it('a new library and one that came all the way have the same tables', () => {
  const folder = temporaryFolder();
  filled(join(folder, 'old.sqlite'), 1);
  expect(schemaOf(join(folder, 'old.sqlite'))).toEqual(schemaOf(join(folder, 'new.sqlite')));
});

/** The step that brought coverage. */
const coverageStep = 5;

it.each(past.filter((steps) => steps < coverageStep))(
  'an article of schema %i that has cells gets the coverage that their length tells',
  (steps) => {
    const path = join(temporaryFolder(), 'library.sqlite');
    filled(path, steps);
    const old = new DatabaseSync(path);
    old.exec(
      'UPDATE articles SET length = 8; UPDATE cells SET article_id = \'article\', start = 2, "end" = 6',
    );
    old.close();
    const library = openLibrary(path, { today: '2026-01-01' });
    expect(library.get('SELECT coverage FROM articles')).toMatchObject({ coverage: 0.5 });
    library.close();
  },
);
