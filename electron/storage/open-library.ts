/** Opening a library: never touching what is not Bayaz's, what is newer than the app, or what is damaged. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ProblemError } from '#core/problem.ts';
import { backUp, keepBackupsOfTheOneBefore } from './backup.ts';
import { backupsOf } from './backup-names.ts';
import { Library } from './library.ts';
import { takeLock } from './lock.ts';
import { leftAs, OpenMark } from './open-mark.ts';
import { dropIncoming, finishReplacing } from './restore.ts';
import { applicationId, migrations as ownMigrations } from './schema.ts';
import { checkWhole, clearSuspicion, isSuspect, refuseCutOff } from './soundness.ts';
import { refuseUnsafeSqlite, sqliteVersion } from './sqlite-version.ts';
import { withProblems } from './storage-problems.ts';

export interface OpenOptions {
  /** The day, `YYYY-MM-DD`, as backups are named by it. */
  readonly today: string;
  readonly migrations?: readonly string[];
  /** The reader knows that it is damaged or lacks its last changes, and wants what can be read. */
  readonly asItIs?: boolean;
  /** The reader knows that the library which stood here is gone, and begins with an empty one. */
  readonly anew?: boolean;
}

/** First bytes of every SQLite file (https://sqlite.org/fileformat.html#magic_header_string). */
const magic = 'SQLite format 3\0';

/** Where the application's mark stands in the head of the file. */
const applicationIdAt = 68;

/** Stands beside every library that has held something: an empty file there has lost its contents. */
const markOf = (library: string): string => `${library}.mark`;

/**
 * Opens the library at `path`, making it (and its folder) where there is none; takes its lock, finishes a restoring that
 * was killed, and brings its schema up to date after a backup. Throws `library-busy`, `-newer`, `-foreign`, `-damaged`,
 * `-cut-off`, `-emptied`, `-log-lost`, `-missing`, `-read-only`, `-unreachable`, `disk-full` or `sqlite-unsafe`; a file that is refused keeps its bytes.
 */
export function openLibrary(path: string, options: OpenOptions): Library {
  refuseUnsafeSqlite(sqliteVersion());
  const file = withProblems(path, () => libraryPath(path));
  const lock = takeLock(file);
  let db: DatabaseSync | null = null;
  try {
    return withProblems(file, () => {
      const migrations = options.migrations ?? ownMigrations;
      finishReplacing(file);
      dropIncoming(file);
      const left = leftAs(file);
      if (options.anew !== true) refuseMissing(file);
      inspect(file, migrations.length, options.asItIs === true);
      if (left === 'log-lost' && options.asItIs !== true)
        throw new ProblemError('library-log-lost', { path: file });
      db = connect(file);
      if (isSuspect(file) && options.asItIs !== true) {
        checkWhole(file, db);
        clearSuspicion(file);
      }
      const before = migrate(file, db, migrations, options.today);
      if (options.anew === true && before === 0) keepBackupsOfTheOneBefore(file, db);
      if (!existsSync(markOf(file)))
        writeFileSync(markOf(file), 'A Bayaz library stands beside this file.\n');
      const found = before === 0 ? 'new' : left === 'closed' ? 'closed' : 'killed';
      return new Library({ path: file, db, lock, mark: new OpenMark(file), found });
    });
  } catch (error) {
    closeQuietly(db);
    lock.release();
    throw error;
  }
}

/** ms for which a thread that holds nobody up waits for whoever writes. */
const patience = 30_000;

/**
 * A second connection to a library that this process has open, for another thread of it. Where it `writes`, the first does
 * not meanwhile (`Library.lend`); where it only reads, it waits for nobody. Lock and mark stay with the first.
 */
export function openBeside(file: string, { writes }: { readonly writes: boolean }): Library {
  return withProblems(file, () => {
    const kept = { committed: () => undefined, clear: () => undefined };
    return new Library({
      path: file,
      db: connect(file, { timeout: patience, writes }),
      lock: { release: () => undefined },
      mark: kept,
      found: 'closed',
    });
  });
}

/** The library's path with links followed, so that one file has one lock; its folder is made. */
export function libraryPath(path: string): string {
  const folder = dirname(resolve(path));
  mkdirSync(folder, { recursive: true });
  return existsSync(path) ? realpathSync(path) : join(realpathSync(folder), basename(path));
}

/**
 * Throws `library-missing` where a library stood and is gone: a new one in its place would look as if everything was lost,
 * and its backups would in time push out those of the old one.
 */
function refuseMissing(file: string): void {
  if (existsSync(file)) return;
  if (existsSync(markOf(file)) || backupsOf(file).length > 0)
    throw new ProblemError('library-missing', { path: file });
}

/** Looks at an existing file without changing what it holds; throws when it is not to be opened. */
function inspect(file: string, known: number, asItIs: boolean): void {
  if (!existsSync(file)) return;
  const head = Buffer.alloc(applicationIdAt + 4);
  const descriptor = openSync(file, 'r');
  const bytes = readSync(descriptor, head);
  closeSync(descriptor);
  if (bytes === 0) {
    if (existsSync(markOf(file))) throw new ProblemError('library-emptied', { path: file });
    return;
  }
  if (!head.toString('latin1').startsWith(magic)) {
    if (existsSync(markOf(file)))
      throw new ProblemError('library-damaged', { path: file, detail: 'not a SQLite file' });
    throw new ProblemError('library-foreign', { path: file });
  }
  if (!asItIs) refuseCutOff(file);
  // What a process that was killed had half written is taken back by a connection that may write. The log is made once, in a
  // new library of one page; whose file it is stands in its head by then.
  const isOwn = head.readUInt32BE(applicationIdAt) === applicationId || statSync(file).size <= 4096;
  const db = new DatabaseSync(file, { readOnly: !(isOwn && existsSync(`${file}-journal`)) });
  try {
    const application = Number(db.prepare('PRAGMA application_id').get()?.application_id);
    const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
    const tables = Number(db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables);
    // Killed between its first byte and its first table, a new library is an empty database.
    const fresh = application === 0 && version === 0 && tables === 0;
    if (application !== applicationId && !fresh) throw new ProblemError('library-foreign', { path: file });
    if (version > known) throw new ProblemError('library-newer', { path: file, version, known });
  } finally {
    db.close();
  }
}

function connect(file: string, { timeout = 5_000, writes = true } = {}): DatabaseSync {
  const db = new DatabaseSync(file, { timeout, enableForeignKeyConstraints: true });
  try {
    const mode = db.prepare('PRAGMA journal_mode = WAL').get()?.journal_mode;
    if (mode !== 'wal') throw new ProblemError('library-read-only', { path: file });
    // SQLite says nothing of a file that may only be read until something is written.
    if (writes) db.exec('BEGIN IMMEDIATE; PRAGMA application_id = 0; ROLLBACK');
    db.exec(`
      PRAGMA synchronous = FULL;
      PRAGMA fullfsync = ON;
      PRAGMA checkpoint_fullfsync = ON;
      PRAGMA trusted_schema = OFF;
      PRAGMA temp_store = MEMORY;
    `);
    return db;
  } catch (error) {
    closeQuietly(db);
    throw error;
  }
}

/** Returns the schema version it found; 0 for a library just made. */
function migrate(file: string, db: DatabaseSync, migrations: readonly string[], today: string): number {
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
  if (version === migrations.length) return version;
  if (version > 0) backUp(file, db, today, { beforeMigration: migrations.length });
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const step of migrations.slice(version)) db.exec(step);
    db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}; COMMIT`);
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
  return version;
}

/** Closes after a failure, whose own error is the one to report. */
function closeQuietly(db: DatabaseSync | null): void {
  if (db?.isOpen === true) db.close();
}
