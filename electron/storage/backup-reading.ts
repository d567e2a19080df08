/** Looking into backups: what each holds, and whether it can be restored. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Backup } from '#core/backups/model.ts';
import { ProblemError } from '#core/problem.ts';
import { backupFolder, readBackupName } from './backup-names.ts';
import { applicationId, migrations } from './schema.ts';
import { checkWhole } from './soundness.ts';

const counting = `SELECT
  (SELECT count(*) FROM articles WHERE deleted IS NULL) AS articles,
  (SELECT count(*) FROM notes WHERE deleted IS NULL) AS notes,
  (SELECT count(*) FROM names WHERE deleted IS NULL AND origin = 'own') AS names`;

/** Reads one backup whole. One that cannot be read is not sound. Throws `backup-missing`. */
export function readBackup(library: string, file: string): Backup {
  const name = readBackupName(library, file);
  const path = join(backupFolder(library), file);
  const stat = name && statSync(path, { throwIfNoEntry: false });
  if (!name || !stat) throw new ProblemError('backup-missing', { file });
  const facts = { file, ...name, size: stat.size, written: stat.mtime.toISOString() };
  try {
    return { ...facts, sound: true, ...countsOf(path, file) };
  } catch {
    return { ...facts, sound: false, articles: 0, notes: 0, names: 0 };
  }
}

/**
 * Throws `backup-damaged` where the file cannot be read whole or is no library, `backup-newer` where a newer version wrote
 * it.
 */
export function refuseUnsound(path: string, file: string): void {
  countsOf(path, file);
}

function countsOf(path: string, file: string): { articles: number; notes: number; names: number } {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    const pragma = (name: string): number =>
      Number(Object.values(db?.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
    if (pragma('application_id') !== applicationId)
      throw new ProblemError('backup-damaged', { file, detail: 'not a library' });
    if (pragma('user_version') > migrations.length) throw new ProblemError('backup-newer', { file });
    checkWhole(path, db);
    const { articles, notes, names } = db.prepare(counting).get() ?? {};
    return { articles: Number(articles), notes: Number(notes), names: Number(names) };
  } catch (error) {
    if (error instanceof ProblemError && error.problem.kind === 'backup-newer') throw error;
    const detail = error instanceof ProblemError ? error.problem.facts.detail : String(error);
    throw new ProblemError('backup-damaged', { file, detail: detail ?? '' });
  } finally {
    db?.close();
  }
}
