/** What SQLite and the file system say, as problems that a person can act on. */
import { ProblemError } from '#core/problem.ts';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html). */
const resultCodes = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** The thrown error as a `ProblemError` where its cause is known; else as it came. */
export function storageProblem(thrown: unknown, path: string): unknown {
  if (thrown instanceof ProblemError || !(thrown instanceof Error)) return thrown;
  const detail = thrown.message;
  if ('errcode' in thrown && typeof thrown.errcode === 'number') {
    // Extended codes keep the primary one in their low byte.
    switch (thrown.errcode & 0xff) {
      case resultCodes.busy:
      case resultCodes.locked:
        return new ProblemError('library-busy', { path });
      case resultCodes.readOnly:
      case resultCodes.cannotOpen:
        return new ProblemError('library-read-only', { path });
      case resultCodes.corrupt:
      case resultCodes.notADatabase:
        return new ProblemError('library-damaged', { path, detail });
      case resultCodes.full:
        return new ProblemError('disk-full', { path });
      default:
        return thrown;
    }
  }
  if ('code' in thrown) {
    if (thrown.code === 'EACCES' || thrown.code === 'EPERM' || thrown.code === 'EROFS')
      return new ProblemError('library-read-only', { path });
    if (thrown.code === 'ENOSPC' || thrown.code === 'EDQUOT') return new ProblemError('disk-full', { path });
  }
  return thrown;
}

/** Runs `work`; what it throws comes out as a problem where the cause is known. */
export function withProblems<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storageProblem(error, path);
  }
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
