import { readFile } from 'node:fs/promises';
import { z } from 'zod';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const noTests: Tally = { passed: 0, failed: 0 };

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

/**
 * A step whose runner failed has failed, even where no single test did: a file that does not load, a runner that
 * crashed before its report, a suite in which nothing ran.
 */
export function settle(tally: Tally, exitCode: number): Tally {
  const silent = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

/** Counts of vitest's JSON report. */
export function tallyVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests } = vitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Counts of Playwright's JSON report. A test that passed when tried again has passed; the runner lists it as flaky. */
export function tallyPlaywright(report: unknown): Tally {
  const { expected, unexpected, flaky } = playwrightReport.parse(report).stats;
  return { passed: expected + flaky, failed: unexpected };
}

/** Reads a report; none counts as no tests (`settle` then calls the step failed). */
export async function readTally(file: string, count: (report: unknown) => Tally): Promise<Tally> {
  try {
    return count(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return noTests;
  }
}
