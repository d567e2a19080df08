/** What SQLite and the file system say, as problems that a person can act on. */
import { ProblemError } from '#core/problem.ts';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html). */
const resultCodes = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  inputOutput: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** The file that is open no longer stands where it was opened: it was moved, renamed or deleted (`SQLITE_READONLY_DBMOVED`). */
const movedAway = 1032;

/** What file systems say of a disk that was pulled out, failed, or went read-only over a failure. */
const unreachable = new Set(['EIO', 'ENXIO', 'ENODEV', 'ESTALE', 'ENOTCONN', 'EFBIG']);

/** The thrown error as a `ProblemError` where its cause is known; else as it came. */
export function storageProblem(thrown: unknown, path: string): unknown {
  if (thrown instanceof ProblemError || !(thrown instanceof Error)) return thrown;
  const detail = thrown.message;
  if ('errcode' in thrown && typeof thrown.errcode === 'number') {
    if (thrown.errcode === movedAway) return new ProblemError('library-missing', { path });
    // Extended codes keep the primary one in their low byte.
    switch (thrown.errcode & 0xff) {
      case resultCodes.busy:
      case resultCodes.locked:
        return new ProblemError('library-busy', { path });
      case resultCodes.readOnly:
      case resultCodes.cannotOpen:
        return new ProblemError('library-read-only', { path });
      case resultCodes.inputOutput:
        return new ProblemError('library-unreachable', { path, detail });
      case resultCodes.corrupt:
      case resultCodes.notADatabase:
        return new ProblemError('library-damaged', { path, detail });
      case resultCodes.full:
        return new ProblemError('disk-full', { path });
      default:
        return thrown;
    }
  }
  if ('code' in thrown && typeof thrown.code === 'string') {
    if (thrown.code === 'EACCES' || thrown.code === 'EPERM' || thrown.code === 'EROFS')
      return new ProblemError('library-read-only', { path });
    if (thrown.code === 'ENOSPC' || thrown.code === 'EDQUOT') return new ProblemError('disk-full', { path });
    if (unreachable.has(thrown.code)) return new ProblemError('library-unreachable', { path, detail });
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
