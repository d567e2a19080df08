import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { backUp } from './backup.ts';
import { backupsOf } from './backup-names.ts';
import { applicationId, migrations } from './schema.ts';
import { openLibrary } from './open-library.ts';
import { refuseUnsafeSqlite } from './sqlite-version.ts';
import { asNobody, problemIn, temporaryFolder } from './testing/temporary.ts';

const today = '2026-01-01';
const open = (path: string, day = today) => openLibrary(path, { today: day });
const holder = fileURLToPath(new URL('./testing/hold-library.ts', import.meta.url));

/** A library with something in it, closed. */
function written(settings = 1): string {
  const path = join(temporaryFolder(), 'library.sqlite');
  const library = open(path);
  for (let key = 0; key < settings; key++)
    library.run('INSERT INTO settings VALUES (?, ?)', `key ${key}`, 'x'.repeat(1000));
  library.close();
  return path;
}

const refused = (path: string, day = today) => problemIn(() => open(path, day).close());

describe('opening a library', () => {
  it('makes it, folder and all, and opens it again', () => {
    const path = join(temporaryFolder(), 'deep', 'down', 'library.sqlite');
    const library = open(path);
    library.run("INSERT INTO settings VALUES ('theme', '\"night\"')");
    library.close();
    const again = open(path);
    expect(again.get('SELECT value FROM settings')).toMatchObject({ value: '"night"' });
    again.close();
  });

  it('writes safely', () => {
    const library = open(join(temporaryFolder(), 'library.sqlite'));
    const pragma = (name: string) => Object.values(library.get<object>(`PRAGMA ${name}`) ?? {})[0] as unknown;
    expect({
      journal: pragma('journal_mode'),
      synchronous: pragma('synchronous'),
      fullfsync: pragma('fullfsync'),
      checkpointFullfsync: pragma('checkpoint_fullfsync'),
      foreignKeys: pragma('foreign_keys'),
      application: pragma('application_id'),
      version: pragma('user_version'),
    }).toEqual({
      journal: 'wal',
      synchronous: 2,
      fullfsync: 1,
      checkpointFullfsync: 1,
      foreignKeys: 1,
      application: applicationId,
      version: migrations.length,
    });
    const loose = library.all<{ name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
       AND name NOT LIKE 'sqlite%'`,
    );
    expect(loose).toEqual([]);
    library.close();
  });

  it('opens an empty file where no library stood before', () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    writeFileSync(path, '');
    open(path).close();
  });

  it('opens a database that was killed before its first table', () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    const db = new DatabaseSync(path);
    db.exec('PRAGMA journal_mode = WAL');
    db.close();
    open(path).close();
  });
});

describe('a library whose process was killed', () => {
  it('in the middle of writing without a log opens, and what was half written is taken back', () => {
    // As in the moment in which a library comes to be kept with a log.
    const path = written();
    const db = new DatabaseSync(path);
    db.exec('PRAGMA journal_mode = DELETE; PRAGMA cache_size = 2; BEGIN IMMEDIATE');
    for (let key = 0; key < 200; key++)
      db.prepare('INSERT INTO settings VALUES (?, ?)').run(`half ${key}`, 'x'.repeat(1000));
    const left = join(temporaryFolder(), 'library.sqlite');
    for (const ending of ['', '-journal']) copyFileSync(`${path}${ending}`, `${left}${ending}`);
    db.exec('ROLLBACK');
    db.close();
    // The control: some of it stands in the file already.
    expect(readFileSync(left).includes('half 1')).toBe(true);
    const library = open(left);
    expect(library.all('SELECT key FROM settings')).toHaveLength(1);
    library.close();
  });

  it('says so where its log was taken away or cut off, and opens as it is when asked to', () => {
    for (const cut of ['gone', 'shorter']) {
      const path = written();
      const library = open(path);
      for (let key = 0; key < 20; key++)
        library.run('INSERT INTO settings VALUES (?, ?)', `late ${key}`, 'x'.repeat(1000));
      const left = join(temporaryFolder(), 'library.sqlite');
      // The mark last, as it is written.
      for (const ending of ['', '.mark', '-wal', '.open'])
        copyFileSync(`${path}${ending}`, `${left}${ending}`);
      library.close();
      const log = readFileSync(`${left}-wal`);
      if (cut === 'gone') rmSync(`${left}-wal`);
      else writeFileSync(`${left}-wal`, log.subarray(0, log.length / 2));
      const bytes = readFileSync(left);
      expect(refused(left)).toEqual({ kind: 'library-log-lost', facts: { path: left } });
      expect(readFileSync(left).equals(bytes)).toBe(true);
      const known = openLibrary(left, { today, asItIs: true });
      expect(known.found).toBe('killed');
      expect(known.all('SELECT key FROM settings').length).toBeLessThan(21);
      known.close();
      open(left).close();
    }
  });

  it('is nothing to speak of where its log is whole, or another program took it in', () => {
    for (const by of ['us', 'another']) {
      const path = written();
      const library = open(path);
      library.run("INSERT INTO settings VALUES ('late', '1')");
      const left = join(temporaryFolder(), 'library.sqlite');
      for (const ending of ['', '.mark', '-wal', '.open'])
        copyFileSync(`${path}${ending}`, `${left}${ending}`);
      library.close();
      if (by === 'another') {
        const other = new DatabaseSync(left);
        other.exec('SELECT count(*) FROM settings; PRAGMA wal_checkpoint(TRUNCATE)');
        other.close();
        utimesSync(`${left}.open`, 1, 1);
      }
      const again = open(left);
      expect(again.found).toBe('killed');
      expect(again.all('SELECT key FROM settings')).toHaveLength(2);
      again.close();
      const closed = open(left);
      expect(closed.found).toBe('closed');
      closed.close();
    }
  });
});

describe('a library that is not to be opened', () => {
  it('is refused with its bytes unchanged when a newer Bayaz wrote it', () => {
    const path = written();
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 999');
    db.close();
    const before = readFileSync(path);
    expect(refused(path)).toEqual({
      kind: 'library-newer',
      facts: { path, version: 999, known: migrations.length },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is refused with its bytes unchanged when it is not Bayaz’s', () => {
    const folder = temporaryFolder();
    const text = join(folder, 'text.sqlite');
    writeFileSync(text, 'not a database at all');
    const other = join(folder, 'other.sqlite');
    const db = new DatabaseSync(other);
    db.exec('CREATE TABLE t (a)');
    db.close();
    for (const path of [text, other]) {
      const before = readFileSync(path);
      expect(refused(path)).toEqual({ kind: 'library-foreign', facts: { path } });
      expect(readFileSync(path).equals(before)).toBe(true);
    }
  });

  it('is refused when it has been emptied', () => {
    const path = written();
    writeFileSync(path, '');
    expect(refused(path)).toEqual({ kind: 'library-emptied', facts: { path } });
    expect(readFileSync(path)).toHaveLength(0);
  });

  it('is refused when its beginning is damaged', () => {
    const path = written();
    const bytes = readFileSync(path);
    bytes.fill(7, 0, 64);
    writeFileSync(path, bytes);
    expect(refused(path).kind).toBe('library-damaged');
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('is refused when it was cut off', () => {
    const path = written(200);
    const bytes = readFileSync(path);
    for (const length of [bytes.length - 1, Math.floor(bytes.length / 2), 4096, 90]) {
      writeFileSync(path, bytes.subarray(0, length));
      expect(refused(path)).toEqual({
        kind: 'library-cut-off',
        facts: { path, size: length },
      });
    }
    writeFileSync(path, bytes);
    open(path).close();
  });

  it('is refused when its schema is damaged', () => {
    const path = written();
    const bytes = readFileSync(path);
    bytes.fill(7, 100, 3000);
    writeFileSync(path, bytes);
    expect(refused(path).kind).toBe('library-damaged');
  });

  it('says so when a page turns out damaged while reading, stays usable elsewhere, and is refused from then on', () => {
    const path = written(200);
    const whole = readFileSync(path);
    const bytes = Buffer.from(whole);
    const page = bytes.indexOf('xxxxxxxx');
    bytes.fill(0xff, page - (page % 4096), page - (page % 4096) + 4096);
    writeFileSync(path, bytes);
    const library = open(path);
    expect(problemIn(() => library.all('SELECT * FROM settings')).kind).toBe('library-damaged');
    expect(library.all('SELECT * FROM notes')).toEqual([]);
    library.close();
    expect(refused(path).kind).toBe('library-damaged');
    const known = openLibrary(path, { today, asItIs: true });
    expect(known.all('SELECT * FROM notes')).toEqual([]);
    known.close();
    expect(refused(path).kind).toBe('library-damaged');
    // Once it is whole again, nothing is held against it.
    writeFileSync(path, whole);
    open(path).close();
    expect(existsSync(`${path}.suspect`)).toBe(false);
  });

  it('is refused in a folder or a file that may only be read', () => {
    const path = written();
    const bytes = readFileSync(path);
    const folder = join(temporaryFolder(), 'shut');
    mkdirSync(folder, { mode: 0o555 });
    const shut = join(folder, 'library.sqlite');
    expect(asNobody(() => refused(shut))).toEqual({ kind: 'library-read-only', facts: { path: shut } });
    expect(asNobody(() => refused(join(folder, 'new', 'library.sqlite'))).kind).toBe('library-read-only');

    const wide = temporaryFolder();
    chmodSync(wide, 0o777);
    const copy = join(wide, 'library.sqlite');
    copyFileSync(path, copy);
    chmodSync(copy, 0o444);
    expect(asNobody(() => refused(copy))).toEqual({ kind: 'library-read-only', facts: { path: copy } });
    expect(readFileSync(copy).equals(bytes)).toBe(true);
  });
});

describe('a library that is open already', () => {
  it('is refused within the process, also by another path to it', () => {
    const path = written();
    const library = open(path);
    const link = join(temporaryFolder(), 'link.sqlite');
    symlinkSync(path, link);
    expect(refused(path)).toEqual({ kind: 'library-busy', facts: { path } });
    expect(refused(link)).toEqual({ kind: 'library-busy', facts: { path } });
    library.run("INSERT INTO settings VALUES ('still', 'open')");
    library.close();
    open(path).close();
  });

  it('is refused while another process has it, and free once that is killed', async () => {
    const path = written();
    const child = spawn(process.execPath, [holder, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    expect(refused(path)).toEqual({ kind: 'library-busy', facts: { path } });
    child.kill('SIGKILL');
    await once(child, 'exit');
    open(path).close();
  });
});

describe('a full disk', () => {
  it('refuses the write, keeps what was saved, and goes on once there is room', () => {
    const path = written();
    const library = open(path);
    const pages = Number(Object.values(library.get<object>('PRAGMA page_count') ?? {})[0]);
    library.db.exec(`PRAGMA max_page_count = ${pages}`);
    const write = () =>
      library.transaction(() =>
        library.run('INSERT INTO settings VALUES (?, ?)', 'big', 'x'.repeat(100_000)),
      );
    expect(problemIn(write)).toEqual({ kind: 'disk-full', facts: { path } });
    expect(library.db.isTransaction).toBe(false);
    expect(library.all('SELECT key FROM settings')).toHaveLength(1);
    library.db.exec('PRAGMA max_page_count = 1000000');
    write();
    expect(library.all('SELECT key FROM settings')).toHaveLength(2);
    library.close();
  });

  it.skipIf(!mayMount())('is met on a real one', () => {
    const folder = join(temporaryFolder(), 'disk');
    mkdirSync(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', folder]);
    try {
      const path = join(folder, 'library.sqlite');
      const library = open(path);
      library.run("INSERT INTO settings VALUES ('small', '1')");
      const problem = problemIn(() => {
        for (let key = 0; key < 1000; key++)
          library.run('INSERT INTO settings VALUES (?, ?)', `big ${key}`, 'x'.repeat(20_000));
      });
      expect(problem).toEqual({ kind: 'disk-full', facts: { path } });
      expect(library.get("SELECT value FROM settings WHERE key = 'small'")).toMatchObject({ value: '1' });
      library.close();
      // No room for a backup keeps nobody from reading.
      const again = open(path, '2026-01-02');
      expect(problemIn(() => backUp(path, again.db, '2026-01-02', 'daily'))).toEqual({
        kind: 'disk-full',
        facts: { path },
      });
      expect(backupsOf(path)).toEqual([]);
      expect(again.get("SELECT value FROM settings WHERE key = 'small'")).toMatchObject({ value: '1' });
      again.close();
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});

describe('SQLite', () => {
  it.each(['3.51.3', '3.51.10', '3.53.0', '4.0.0', '3.50.7'])('%s is safe', (version) => {
    expect(() => refuseUnsafeSqlite(version)).not.toThrow();
  });

  it.each(['3.51.2', '3.50.6', '3.50.8', '3.46.1', '2.9.9', ''])('%s is refused', (version) => {
    expect(problemIn(() => refuseUnsafeSqlite(version))).toEqual({
      kind: 'sqlite-unsafe',
      facts: { version },
    });
  });
});

/** Whether this machine lets the test make a disk of its own. */
function mayMount(): boolean {
  const probe = mkdtempSync(join(tmpdir(), 'bayaz-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe], { stdio: 'ignore' });
    execFileSync('umount', [probe], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(probe);
  }
}
