import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { backupFolder, backupsOf } from './backup.ts';
import { derivedSchema, derivedTables } from './derived-tables.ts';
import { openLibrary } from './open-library.ts';
import { migrations } from './schema.ts';
import { problemIn, temporaryFolder } from './testing/temporary.ts';

const open = (path: string, today: string, steps = migrations) =>
  openLibrary(path, { today, migrations: steps });

/** A library with derived tables, made on the first of the month. */
function written(): string {
  const path = join(temporaryFolder(), 'library.sqlite');
  const library = open(path, '2026-01-01');
  library.db.exec(derivedSchema);
  library.run("INSERT INTO settings VALUES ('theme', '\"night\"')");
  library.close();
  return path;
}

describe('the day’s backup', () => {
  it('is made once a day, from the second on', () => {
    const path = written();
    expect(backupsOf(path)).toEqual([]);
    open(path, '2026-01-02').close();
    const copy = join(backupFolder(path), 'library.2026-01-02.sqlite');
    const bytes = readFileSync(copy);
    const library = open(path, '2026-01-02');
    library.run("INSERT INTO settings VALUES ('mode', '\"source\"')");
    library.close();
    open(path, '2026-01-02').close();
    expect(backupsOf(path)).toEqual(['library.2026-01-02.sqlite']);
    expect(readFileSync(copy).equals(bytes)).toBe(true);
  });

  it('is a whole library without the derived tables', () => {
    const path = written();
    open(path, '2026-01-02').close();
    const copy = join(backupFolder(path), 'library.2026-01-02.sqlite');
    const db = new DatabaseSync(copy, { readOnly: true });
    const tables = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map(({ name }) => String(name));
    expect(tables).toContain('notes');
    expect(tables.filter((name) => name.startsWith('search') || derivedTables().includes(name))).toEqual([]);
    expect(db.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
    db.close();
    const restored = join(temporaryFolder(), 'library.sqlite');
    copyFileSync(copy, restored);
    const library = open(restored, '2026-01-03');
    expect(library.all('SELECT key FROM settings')).toHaveLength(1);
    library.close();
  });

  it('is kept for the last seven days that had one', () => {
    const path = written();
    for (let day = 10; day < 20; day++) open(path, `2026-01-${day}`).close();
    expect(backupsOf(path)).toEqual(
      [13, 14, 15, 16, 17, 18, 19].map((day) => `library.2026-01-${day}.sqlite`),
    );
  });

  it('is never lost to a clock set back', () => {
    const path = written();
    for (let day = 10; day < 17; day++) open(path, `2026-01-${day}`).close();
    open(path, '2025-12-31').close();
    expect(backupsOf(path)).toContain('library.2025-12-31.sqlite');
    expect(backupsOf(path)).toContain('library.2026-01-16.sqlite');
  });

  it('is refused of a damaged library, and the last good one stays', () => {
    const path = written();
    open(path, '2026-01-02').close();
    const good = readFileSync(join(backupFolder(path), 'library.2026-01-02.sqlite'));
    const bytes = readFileSync(path);
    const page = bytes.indexOf('"night"');
    expect(page).toBeGreaterThan(0);
    bytes.fill(0xff, page - (page % 4096), page - (page % 4096) + 4096);
    writeFileSync(path, bytes);
    expect(problemIn(() => open(path, '2026-01-03')).kind).toBe('library-damaged');
    expect(backupsOf(path)).toEqual(['library.2026-01-02.sqlite']);
    expect(readFileSync(join(backupFolder(path), 'library.2026-01-02.sqlite')).equals(good)).toBe(true);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    // The way out that the message names.
    for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
    copyFileSync(join(backupFolder(path), 'library.2026-01-02.sqlite'), path);
    const restored = open(path, '2026-01-03');
    expect(restored.all('SELECT key FROM settings')).toHaveLength(1);
    restored.close();
  });
});

describe('a migration', () => {
  const next = [...migrations, 'CREATE TABLE extra (a TEXT) STRICT'];

  it('is preceded by a backup of the library as it was', () => {
    const path = written();
    const library = open(path, '2026-01-02', next);
    expect(library.all('SELECT * FROM extra')).toEqual([]);
    library.close();
    const name = `library.2026-01-02.before-${next.length}.sqlite`;
    expect(backupsOf(path)).toContain(name);
    const db = new DatabaseSync(join(backupFolder(path), name), { readOnly: true });
    expect(db.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: migrations.length });
    db.close();
  });

  it('that fails leaves the library as it was', () => {
    const path = written();
    expect(() => open(path, '2026-01-02', [...next, 'CREATE TABLE extra (a TEXT)'])).toThrow(
      'already exists',
    );
    const library = open(path, '2026-01-02');
    expect(library.get('PRAGMA user_version')).toMatchObject({ user_version: migrations.length });
    expect(library.get("SELECT 1 FROM sqlite_schema WHERE name = 'extra'")).toBeUndefined();
    library.close();
  });
});
