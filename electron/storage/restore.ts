/**
 * Putting a backup in the library's place. At every moment either the library as it was or the backup can be opened: first
 * the backup is copied whole beside the library; with one renaming of that copy the decision is made; what then remains
 * is done by whoever opens the library next, should this process be killed.
 */
import { constants, copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ProblemError } from '#core/problem.ts';
import { backupFolder, readBackupName, stemOf } from './backup-names.ts';
import { refuseUnsound } from './backup-reading.ts';
import { dropOpenMark } from './open-mark.ts';
import { clearSuspicion } from './soundness.ts';
import { settleFile, settleFolder } from './settle.ts';
import { withProblems } from './storage-problems.ts';

export const incomingOf = (library: string): string => `${library}.incoming`;

/** The copy after the decision; the rest of its name says what the file that it replaces is to be called. */
const decidedOf = (library: string): string => `${library}.restoring.`;

/** Endings of what SQLite keeps beside a file that was not closed. */
const logs = ['-wal', '-journal'];

/** Of a library of which a safety copy was made: it goes once the backup stands in its place. */
const replaced = 'replaced';

/**
 * Copies a backup beside the library and reads the copy whole. Nothing else is touched; the library may be open. Throws
 * `backup-missing`, `backup-damaged`, `backup-newer`, `disk-full`, `library-read-only`.
 */
export function fetchBackup(library: string, file: string): void {
  const incoming = incomingOf(library);
  const source = join(backupFolder(library), file);
  if (readBackupName(library, file) === null || !existsSync(source))
    throw new ProblemError('backup-missing', { file });
  withProblems(library, () => {
    dropIncoming(library);
    try {
      copyFileSync(source, incoming, constants.COPYFILE_FICLONE);
      refuseUnsound(incoming, file);
      useLog(incoming);
      settleFile(incoming);
    } catch (error) {
      dropIncoming(library);
      throw error;
    }
  });
}

/** As libraries are kept: not to be done by the first opening, in the library's own place. */
export function useLog(incoming: string): void {
  const db = new DatabaseSync(incoming);
  try {
    db.exec('PRAGMA journal_mode = WAL');
  } finally {
    db.close();
  }
}

export function dropIncoming(library: string): void {
  for (const ending of ['', ...logs, '-shm']) rmSync(`${incomingOf(library)}${ending}`, { force: true });
}

/** What a library is kept as of which no safety copy could be made: its name says why it was replaced. */
export type KeptAs = 'damaged' | 'newer';

/**
 * Puts the fetched backup in the library's place. The library is closed and this process has its lock. `keep` says that no
 * safety copy of it could be made: its files stay beside as `STEM.damaged-DAY.sqlite`. Returns that file's path, or null.
 */
export function replaceLibrary(library: string, today: string, keep: KeptAs | null): string | null {
  return withProblems(library, () => {
    const label = keep === null ? replaced : freeLabel(library, `${keep}-${today}`);
    renameSync(incomingOf(library), `${decidedOf(library)}${label}`);
    settleFolder(dirname(library));
    finishReplacing(library);
    return keep === null ? null : keptIn(library, label);
  });
}

/**
 * Takes what is left of a library out of its place, so that a new one can begin there. The library is closed and this process
 * has its lock. Returns the path under which its file lies now; null where there was none.
 */
export function setAside(library: string, today: string): string | null {
  return withProblems(library, () => {
    const label = freeLabel(library, `damaged-${today}`);
    moveAside(library, label);
    settleFolder(dirname(library));
    return keptIn(library, label);
  });
}

/** Finishes a replacing that was decided. The library is closed and this process has its lock. */
export function finishReplacing(library: string): void {
  const folder = dirname(library);
  const prefix = basename(decidedOf(library));
  const decided = readdirSync(folder).find((name) => name.startsWith(prefix));
  if (decided !== undefined) {
    moveAside(library, decided.slice(prefix.length));
    renameSync(join(folder, decided), library);
    settleFolder(folder);
  }
  const left = asideOf(library, replaced);
  if (existsSync(left))
    for (const ending of [...logs, '-shm', '']) rmSync(`${left}${ending}`, { force: true });
}

/**
 * The logs first: a backup must never stand beside the log of another file. A library without its log is never opened
 * here, because whoever opens comes this way.
 */
function moveAside(library: string, label: string): void {
  const aside = asideOf(library, label);
  for (const ending of [...logs, '']) {
    const part = `${library}${ending}`;
    if (existsSync(part)) renameSync(part, `${aside}${ending}`);
  }
  rmSync(`${library}-shm`, { force: true });
  dropOpenMark(library);
  clearSuspicion(library);
}

function keptIn(library: string, label: string): string | null {
  const aside = asideOf(library, label);
  return existsSync(aside) ? aside : null;
}

const asideOf = (library: string, label: string): string =>
  join(dirname(library), `${stemOf(library)}.${label}.sqlite`);

/** A label under which nothing lies yet. */
function freeLabel(library: string, wanted: string): string {
  for (let number = 1; ; number += 1) {
    const label = number === 1 ? wanted : `${wanted}-${number}`;
    if (!existsSync(asideOf(library, label)) && !existsSync(`${asideOf(library, label)}-wal`)) return label;
  }
}
