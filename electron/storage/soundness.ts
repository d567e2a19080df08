/** Whether a library's file is whole. */
import { closeSync, existsSync, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { ProblemError, problemOf, type Problem } from '#core/problem.ts';
import { storageProblem, withProblems } from './storage-problems.ts';

/** Stands beside a library in which damage was met: it is read through before it is opened again. */
const suspicionOf = (library: string): string => `${library}.suspect`;

export const isSuspect = (library: string): boolean => existsSync(suspicionOf(library));

export function suspect(library: string): void {
  try {
    writeFileSync(suspicionOf(library), 'Damage was met in the library beside this file.\n');
  } catch {
    // A full or read-only disk: whoever meets the damage again says it again.
  }
}

/**
 * What a worker answers with that reads the library by itself: the problem behind what was thrown. Damage that it meets is
 * looked into before the library is opened again.
 */
export function problemMet(thrown: unknown, library: string): Problem {
  const problem = problemOf(storageProblem(thrown, library));
  if (problem.kind === 'library-damaged') suspect(library);
  return problem;
}

export const clearSuspicion = (library: string): void => rmSync(suspicionOf(library), { force: true });

/** Reads every page. Throws `library-damaged`. About a second for 10,000 articles. */
export function checkWhole(library: string, db: DatabaseSync): void {
  const answer = withProblems(library, () => db.prepare('PRAGMA quick_check(1)').get()?.quick_check);
  if (answer !== 'ok') throw new ProblemError('library-damaged', { path: library, detail: String(answer) });
}

/**
 * Throws `library-cut-off` where a file is shorter than its own header says: it was written by half, or cut off. While
 * there is a log, pages may still be in there. Offsets as in https://sqlite.org/fileformat.html#the_database_header.
 */
export function refuseCutOff(library: string): void {
  for (const log of ['-wal', '-journal'])
    if ((statSync(`${library}${log}`, { throwIfNoEntry: false })?.size ?? 0) > 0) return;
  const head = Buffer.alloc(100);
  const descriptor = openSync(library, 'r');
  const read = readSync(descriptor, head);
  closeSync(descriptor);
  const { size } = statSync(library);
  const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  // The count of pages holds only where the change counter is that of the version that wrote it.
  const isCounted = head.readUInt32BE(24) === head.readUInt32BE(92);
  if (read < head.length || (isCounted && size < head.readUInt32BE(28) * pageSize))
    throw new ProblemError('library-cut-off', { path: library, size });
}
