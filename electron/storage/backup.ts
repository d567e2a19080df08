/** Safety copies of a library, kept in a folder beside it. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ProblemError } from '#core/problem.ts';
import { derivedTables } from './derived-tables.ts';
import { withProblems } from './storage-problems.ts';

/** Copies kept; older ones go when a newer good one is there. */
export const backupsKept = 7;

export const backupFolder = (library: string): string => join(dirname(library), 'backups');

const stemOf = (library: string): string => basename(library, extname(library));

/** Names of the copies of `library`, oldest first. */
export function backupsOf(library: string): string[] {
  const folder = backupFolder(library);
  if (!existsSync(folder)) return [];
  const stem = stemOf(library);
  return readdirSync(folder)
    .filter(
      (name) =>
        name.startsWith(`${stem}.`) &&
        /^\.\d{4}-\d\d-\d\d(\.[a-z0-9-]+)?\.sqlite$/.test(name.slice(stem.length)),
    )
    .toSorted();
}

/**
 * Copies the library as it stands committed into `backups/STEM.DAY[.LABEL].sqlite` and returns that path, or null when
 * that copy is there already: a copy is never written over. The copy is made under another name, without the derived
 * tables (they are rebuilt when it is opened), and takes its name only after `integrity_check` has passed on it.
 * `day` is `YYYY-MM-DD`. Throws `library-damaged` when the library cannot be read whole, `disk-full`, `library-read-only`.
 */
export function backUp(library: string, db: DatabaseSync, day: string, label: string | null): string | null {
  const folder = backupFolder(library);
  const name = `${stemOf(library)}.${day}${label === null ? '' : `.${label}`}.sqlite`;
  const target = join(folder, name);
  const unfinished = `${target}.unfinished`;
  return withProblems(library, () => {
    if (existsSync(target)) return null;
    mkdirSync(folder, { recursive: true });
    rmSync(unfinished, { force: true });
    try {
      db.prepare('VACUUM INTO ?').run(unfinished);
      slimAndCheck(unfinished, library);
      settle(unfinished);
      renameSync(unfinished, target);
    } finally {
      for (const left of [unfinished, `${unfinished}-journal`]) rmSync(left, { force: true });
    }
    for (const old of backupsOf(library)
      .filter((other) => other !== name)
      .slice(0, -(backupsKept - 1)))
      rmSync(join(folder, old), { force: true });
    return target;
  });
}

/** Drops the derived tables of the copy and proves that what is left is whole. */
function slimAndCheck(copy: string, library: string): void {
  const db = new DatabaseSync(copy);
  try {
    db.exec('PRAGMA journal_mode = DELETE');
    for (const table of derivedTables()) db.exec(`DROP TABLE IF EXISTS "${table}"`);
    db.exec('VACUUM');
    const answer = db.prepare('PRAGMA integrity_check(1)').get()?.integrity_check;
    if (answer !== 'ok') throw new ProblemError('library-damaged', { path: library, detail: String(answer) });
  } finally {
    db.close();
  }
}

function settle(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
