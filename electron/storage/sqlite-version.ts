/** Which SQLite this runs on, and whether a library may be trusted to it. */
import { DatabaseSync } from 'node:sqlite';
import { ProblemError } from '#core/problem.ts';

/** Of the SQLite that is linked in, as it says itself. */
export function sqliteVersion(): string {
  const db = new DatabaseSync(':memory:');
  const version = db.prepare('SELECT sqlite_version() AS version').get()?.version;
  db.close();
  return String(version);
}

const fixedIn: readonly number[] = [3, 51, 3];

/**
 * Throws `sqlite-unsafe` for versions of SQLite whose WAL can lose a commit when it is reset (fixed in 3.51.3 and, on
 * the older branch, in 3.50.7: https://sqlite.org/wal.html#walresetbug).
 */
export function refuseUnsafeSqlite(version: string): void {
  if (version === '3.50.7') return;
  const parts = version.split('.').map(Number);
  for (const [index, floor] of fixedIn.entries()) {
    const part = parts[index] ?? 0;
    if (part > floor) return;
    if (part < floor || Number.isNaN(part)) throw new ProblemError('sqlite-unsafe', { version });
  }
}
