import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '#core/problem.ts';
import { backUp, type BackupReason } from './backup.ts';
import { backupFolder, backupsOf } from './backup-names.ts';
import { readBackup } from './backup-reading.ts';
import { derivedSchema, derivedTables } from './derived-tables.ts';
import { openLibrary } from './open-library.ts';
import { migrations } from './schema.ts';
import { problemIn, temporaryFolder } from './testing/temporary.ts';

const open = (path: string, today: string, steps = migrations) =>
  openLibrary(path, { today, migrations: steps });

/** Opens the library on a day, makes a backup and closes it. */
function backedUp(path: string, today: string, reason: BackupReason = 'daily'): string | null {
  const library = open(path, today);
  try {
    return backUp(path, library.db, today, reason);
  } finally {
    library.close();
  }
}

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
  it('is made once a day and never written over', () => {
    const path = written();
    expect(backedUp(path, '2026-01-02')).toBe('library.2026-01-02.sqlite');
    const copy = join(backupFolder(path), 'library.2026-01-02.sqlite');
    const bytes = readFileSync(copy);
    const library = open(path, '2026-01-02');
    library.run("INSERT INTO settings VALUES ('mode', '\"source\"')");
    library.close();
    expect(backedUp(path, '2026-01-02')).toBeNull();
    expect(backupsOf(path)).toEqual(['library.2026-01-02.sqlite']);
    expect(readFileSync(copy).equals(bytes)).toBe(true);
  });

  it('that is stopped before it takes its name leaves nothing', () => {
    const path = written();
    const library = open(path, '2026-01-02');
    const stop = (): never => {
      expect(readdirSync(backupFolder(path))).toHaveLength(1);
      throw new ProblemError('cancelled');
    };
    expect(problemIn(() => backUp(path, library.db, '2026-01-02', 'daily', stop)).kind).toBe('cancelled');
    expect(readdirSync(backupFolder(path))).toEqual([]);
    library.close();
  });

  it('leaves those of a library that is gone where they are, when another begins in its place', () => {
    const path = written();
    for (const day of ['2026-01-02', '2026-01-03']) backedUp(path, day);
    const old = backupsOf(path);
    rmSync(path);
    openLibrary(path, { today: '2026-01-03', anew: true }).close();
    for (let day = 4; day < 28; day += 1) backedUp(path, `2026-01-${String(day).padStart(2, '0')}`);
    expect(backupsOf(path)).toEqual(expect.arrayContaining(old));
    // Those of the new one make room among themselves.
    expect(backupsOf(path)).not.toContain('library.2026-01-05.sqlite');
  });

  it('is a whole library without the derived tables', () => {
    const path = written();
    backedUp(path, '2026-01-02');
    const copy = join(backupFolder(path), 'library.2026-01-02.sqlite');
    const db = new DatabaseSync(copy, { readOnly: true });
    const tables = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map(({ name }) => String(name));
    expect(tables).toContain('notes');
    expect(tables.filter((name) => name.startsWith('search') || derivedTables().includes(name))).toEqual([]);
    expect(db.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
    // A file by itself: a log beside it could be lost.
    expect(db.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'delete' });
    db.close();
    const restored = join(temporaryFolder(), 'library.sqlite');
    copyFileSync(copy, restored);
    const library = open(restored, '2026-01-03');
    expect(library.all('SELECT key FROM settings')).toHaveLength(1);
    library.close();
  });

  it('is made through a connection that only reads, while another writes', () => {
    const path = written();
    const library = open(path, '2026-01-02');
    const reader = new DatabaseSync(path, { readOnly: true });
    library.transaction(() => {
      library.run("INSERT INTO settings VALUES ('half', '1')");
      expect(backUp(path, reader, '2026-01-02', 'daily')).toBe('library.2026-01-02.sqlite');
    });
    reader.close();
    library.close();
    const copy = new DatabaseSync(join(backupFolder(path), 'library.2026-01-02.sqlite'));
    expect(copy.prepare('SELECT key FROM settings').all()).toHaveLength(1);
    copy.close();
  });

  it('is kept for the last seven days that had one, the newest of each week and month besides', () => {
    const path = written();
    for (let day = 10; day < 29; day++) backedUp(path, `2026-01-${day}`);
    expect(backupsOf(path)).toEqual(
      [11, 18, 22, 23, 24, 25, 26, 27, 28].map((day) => `library.2026-01-${day}.sqlite`),
    );
  });

  it('goes on when the clock was set back, and the good ones of later days stay', () => {
    const path = written();
    const later = [10, 11, 12, 13, 14, 15, 16].map((day) => `library.2026-01-${day}.sqlite`);
    for (let day = 10; day < 17; day++) backedUp(path, `2026-01-${day}`);
    for (let day = 20; day < 30; day++) expect(backedUp(path, `2025-12-${day}`)).not.toBeNull();
    expect(backupsOf(path)).toEqual(expect.arrayContaining(later));
    expect(backupsOf(path)).toContain('library.2025-12-29.sqlite');
    // A day that comes a second time.
    expect(backedUp(path, '2026-01-12')).toBe('library.2026-01-12.again.sqlite');
    expect(backedUp(path, '2026-01-12')).toBeNull();
    expect(backupsOf(path)).toEqual(expect.arrayContaining(later));
  });

  it('is refused of a damaged library, and the last good one stays', () => {
    const path = written();
    backedUp(path, '2026-01-02');
    const good = readFileSync(join(backupFolder(path), 'library.2026-01-02.sqlite'));
    const bytes = readFileSync(path);
    const page = bytes.indexOf('"night"');
    expect(page).toBeGreaterThan(0);
    bytes.fill(0xff, page - (page % 4096), page - (page % 4096) + 4096);
    writeFileSync(path, bytes);
    expect(problemIn(() => backedUp(path, '2026-01-03')).kind).toBe('library-damaged');
    expect(readdirSync(backupFolder(path))).toEqual(['library.2026-01-02.sqlite']);
    expect(readFileSync(join(backupFolder(path), 'library.2026-01-02.sqlite')).equals(good)).toBe(true);
  });

  it('leaves nothing behind of a copying that was killed', () => {
    const path = written();
    mkdirSync(backupFolder(path));
    writeFileSync(join(backupFolder(path), 'library.2026-01-01.sqlite.unfinished'), 'half');
    writeFileSync(join(backupFolder(path), 'other.2026-01-01.sqlite.unfinished'), 'not ours');
    backedUp(path, '2026-01-02');
    expect(readdirSync(backupFolder(path)).toSorted()).toEqual([
      'library.2026-01-02.sqlite',
      'other.2026-01-01.sqlite.unfinished',
    ]);
  });
});

describe('backups that are asked for', () => {
  it('are as many as are asked for in a day, within the reader’s budget', () => {
    const path = written();
    expect(backedUp(path, '2026-01-02', 'made')).toBe('library.2026-01-02.made.sqlite');
    expect(backedUp(path, '2026-01-02', 'made')).toBe('library.2026-01-02.made-2.sqlite');
    expect(backedUp(path, '2026-01-02', 'before-restore')).toBe('library.2026-01-02.before-restore.sqlite');
    const library = open(path, '2026-01-03');
    // Smaller than any copy: only the one just made is left.
    library.run("INSERT INTO settings VALUES ('backupBudget', '0')");
    library.close();
    expect(backedUp(path, '2026-01-03')).toBe('library.2026-01-03.sqlite');
    expect(backupsOf(path)).toEqual(['library.2026-01-03.sqlite']);
  });

  it('say what they hold, and whether they can be read', () => {
    const path = written();
    const library = open(path, '2026-01-02');
    library.run("INSERT INTO names (id, origin, created, modified) VALUES ('a', 'own', '', '')");
    library.run("INSERT INTO names (id, origin, created, modified) VALUES ('b', 'bundled', '', '')");
    library.close();
    const file = backedUp(path, '2026-01-02') ?? '';
    expect(readBackup(path, file)).toMatchObject({
      file,
      day: '2026-01-02',
      kind: 'daily',
      sound: true,
      articles: 0,
      notes: 0,
      names: 1,
    });
    const copy = join(backupFolder(path), file);
    writeFileSync(copy, readFileSync(copy).subarray(0, 6000));
    expect(readBackup(path, file)).toMatchObject({ sound: false, size: 6000 });
    for (const other of ['../library.sqlite', 'library.2026-01-05.sqlite', 'library.2026-13-01.sqlite'])
      expect(problemIn(() => readBackup(path, other))).toEqual({
        kind: 'backup-missing',
        facts: { file: other },
      });
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
