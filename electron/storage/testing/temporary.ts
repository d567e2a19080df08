/** Folders for tests, gone after the file's. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { ProblemError, type Problem } from '#core/problem.ts';

const made: string[] = [];

// Not after each test: threads that a test ends by `onTestFinished` are ended later than that, and make files meanwhile.
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that others may look into. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bayaz-'));
  chmodSync(folder, 0o755);
  made.push(folder);
  return folder;
}

/** The problem that `work` throws. */
export function problemIn(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Runs `work` without the rights of the superuser, whom no file refuses. */
export function asNobody<T>(work: () => T): T {
  if (process.geteuid?.() !== 0 || process.seteuid === undefined) return work();
  // The user id of `nobody` on Linux and in most containers.
  process.seteuid(65534);
  try {
    return work();
  } finally {
    process.seteuid(0);
  }
}
