/** One process writes a library. */
import { DatabaseSync } from 'node:sqlite';
import { ProblemError } from '#core/problem.ts';
import { storageProblem } from './storage-problems.ts';

export interface Lock {
  release(): void;
}

/**
 * Takes the library for this process, or throws `library-busy`. The lock is SQLite's own exclusive lock on a file of
 * its own, held as long as the library is open: the operating system lets go of it when the process ends, however it
 * ends, and the library file itself stays free for readers. The lock file stays behind, empty: deleting it would let
 * two processes lock two files of one name.
 */
export function takeLock(library: string): Lock {
  const file = `${library}.lock`;
  let held: DatabaseSync | null = null;
  try {
    held = new DatabaseSync(file, { timeout: 0 });
    held.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    held?.close();
    const problem = storageProblem(error, library);
    if (problem instanceof ProblemError && problem.problem.kind === 'library-damaged')
      throw new ProblemError('library-foreign', { path: file });
    throw problem;
  }
  const lock = held;
  return { release: () => lock.close() };
}
