/** Safety copies of a library, kept in a folder beside it. */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ProblemError } from '#core/problem.ts';
import { defaultSettings } from '#core/settings/choices.ts';
import {
  backupFiles,
  backupFolder,
  dailyBackupName,
  freeBackupName,
  stemOf,
  unfinishedEnding,
} from './backup-names.ts';
import { outdatedBackups } from './backup-rotation.ts';
import { derivedTables } from './derived-tables.ts';
import { settleFile, settleFolder } from './settle.ts';
import { withProblems } from './storage-problems.ts';

/** Why a copy is made; `before-migration` names the schema version that follows. */
export type BackupReason = 'daily' | 'made' | 'before-restore' | { readonly beforeMigration: number };

/**
 * Copies the library as it stands committed into the folder of backups and returns the copy's name, or null where the
 * day's own copy is there already: a copy is never written over. The copy is made under another name, without the derived
 * tables (they are rebuilt when it is opened), and takes its name only after `integrity_check` has passed on it; then
 * those that are no longer needed go. `db` may be a connection that only reads; it is not in a transaction. `today` is
 * `YYYY-MM-DD`. `settle` is called before the copy takes its name: what it throws leaves none. Throws `library-damaged`
 * when the library cannot be read whole, `disk-full`, `library-read-only`.
 */
export function backUp(
  library: string,
  db: DatabaseSync,
  today: string,
  reason: BackupReason,
  settle: () => void = () => undefined,
): string | null {
  const folder = backupFolder(library);
  return withProblems(library, () => {
    mkdirSync(folder, { recursive: true });
    dropUnfinished(library);
    const name = nameOf(library, today, reason);
    if (name === null) return null;
    const unfinished = join(folder, `${name}${unfinishedEnding}`);
    try {
      db.prepare('VACUUM INTO ?').run(unfinished);
      slimAndCheck(unfinished, library);
      settleFile(unfinished);
      settle();
      renameSync(unfinished, join(folder, name));
      settleFolder(folder);
    } finally {
      dropUnfinished(library);
    }
    rotate(library, db, today, name);
    return name;
  });
}

function nameOf(library: string, today: string, reason: BackupReason): string | null {
  if (reason === 'daily') return dailyBackupName(library, today);
  return freeBackupName(
    library,
    today,
    typeof reason === 'string' ? reason : `before-${reason.beforeMigration}`,
  );
}

/** What a copying that was killed left behind. One process has the library, and makes one copy at a time. */
function dropUnfinished(library: string): void {
  const folder = backupFolder(library);
  for (const file of readdirSync(folder))
    if (file.startsWith(`${stemOf(library)}.`) && file.includes(unfinishedEnding))
      rmSync(join(folder, file), { force: true });
}

function rotate(library: string, db: DatabaseSync, today: string, newest: string): void {
  const folder = backupFolder(library);
  const older = ofTheOneBefore(db);
  const own = backupFiles(library).filter(({ file }) => !older.has(file));
  for (const file of outdatedBackups(own, { today, budget: budgetOf(db), newest }))
    rmSync(join(folder, file), { force: true });
}

/** Setting: JSON array of the names of backups that were there when the library began in the place of one that was gone. */
const olderKey = 'backupsOfTheOneBefore';

/**
 * Of a library that has just begun where another was: the backups found there are that one's, perhaps all that is left of
 * it, and never make room for those of the new one.
 */
export function keepBackupsOfTheOneBefore(library: string, db: DatabaseSync): void {
  const files = backupFiles(library).map(({ file }) => file);
  db.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?)').run(olderKey, JSON.stringify(files));
}

function ofTheOneBefore(db: DatabaseSync): ReadonlySet<string> {
  const row = db.prepare('SELECT value FROM settings WHERE key = ?').get(olderKey);
  return new Set(row === undefined ? [] : (JSON.parse(String(row.value)) as string[]));
}

/** Bytes that the reader allows all backups together. */
function budgetOf(db: DatabaseSync): number {
  const row = db.prepare("SELECT value FROM settings WHERE key = 'backupBudget'").get();
  const mebibytes = Number(row?.value ?? defaultSettings.backupBudget);
  return (Number.isFinite(mebibytes) ? mebibytes : defaultSettings.backupBudget) * 1024 * 1024;
}

/** Drops the derived tables of the copy and proves that what is left is whole. */
function slimAndCheck(copy: string, library: string): void {
  const db = new DatabaseSync(copy);
  try {
    // Nobody misses a copy that was not finished: it is settled on the disk when it is whole.
    db.exec('PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
    for (const table of derivedTables()) db.exec(`DROP TABLE IF EXISTS "${table}"`);
    db.exec('VACUUM');
    const answer = db.prepare('PRAGMA integrity_check(1)').get()?.integrity_check;
    if (answer !== 'ok') throw new ProblemError('library-damaged', { path: library, detail: String(answer) });
  } finally {
    db.close();
  }
}
