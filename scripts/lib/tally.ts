import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What did not pass at once, each by name with the first lines of why: the end of a long log is what gets read. */
  readonly remarks?: readonly string[];
}

export const noTests: Tally = { passed: 0, failed: 0 };

/** Lines of a failure that are repeated at the end; the whole of it stands where it happened. */
const linesOfFailure = 6;

/**
 * Tests that failed and were tried again, file by file: what passes then has passed, and is named as flaky with why it
 * failed at first; what fails again has failed.
 */
export function afterAnotherTry(first: Tally, again: Tally): Tally {
  const still = new Set(again.remarks?.map(headline));
  const flaky = (first.remarks ?? [])
    .filter((remark) => !still.has(headline(remark)))
    .map((remark) => remark.replace(/^failed/u, 'flaky'));
  return {
    passed: first.passed + first.failed - again.failed,
    failed: again.failed,
    remarks: [...(again.remarks ?? []), ...flaky],
  };
}

const headline = (remark: string): string => remark.split('\n', 1)[0] ?? '';

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  remarks: [...(a.remarks ?? []), ...(b.remarks ?? [])],
});

/**
 * A step whose runner failed has failed, even where no single test did: a file that does not load, a runner that
 * crashed before its report, a suite in which nothing ran.
 */
export function settle(tally: Tally, exitCode: number): Tally {
  const silent = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  if (!silent) return tally;
  const why = `the runner ended with ${exitCode}, ${tally.passed} tests passed, none failed`;
  return { ...tally, failed: 1, remarks: [...(tally.remarks ?? []), why] };
}

const remark = (outcome: string, name: string, message = ''): string => {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, linesOfFailure);
  return [`${outcome}: ${name}`, ...lines.map((line) => `    ${line}`)].join('\n');
};

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** The files in which a test failed, by vitest's JSON report. */
export const filesThatFailed = (report: unknown): string[] =>
  vitestReport
    .parse(report)
    .testResults.filter(({ assertionResults }) => assertionResults.some(({ status }) => status === 'failed'))
    .map(({ name }) => name);

/** Counts of vitest's JSON report. */
export function tallyVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
  const remarks = testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [remark('failed', file.name, file.message)];
    return failed.map((test) =>
      remark('failed', `${file.name} › ${test.fullName}`, test.failureMessages?.join('\n')),
    );
  });
  return { passed: numPassedTests, failed: numFailedTests, remarks };
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

const suite: z.ZodType<Suite> = z.object({
  get suites() {
    return z.array(suite).optional();
  },
  specs: z.array(
    z.object({
      title: z.string(),
      file: z.string(),
      line: z.int(),
      tests: z.array(
        z.object({
          status: z.string(),
          results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })),
        }),
      ),
    }),
  ),
});

const playwrightReport = z.object({
  suites: z.array(suite),
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

/** What failed, and what passed only when tried again. */
function playwrightRemarks({ suites = [], specs }: Suite): string[] {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }) =>
        remark(
          status === 'flaky' ? 'flaky' : 'failed',
          `${file}:${line} › ${title}`,
          results.find(({ error }) => error)?.error?.message,
        ),
      ),
  );
  return [...own, ...suites.flatMap(playwrightRemarks)];
}

/** Counts of Playwright's JSON report. A test that passed when tried again has passed, and is named as flaky. */
export function tallyPlaywright(report: unknown): Tally {
  const { stats, suites } = playwrightReport.parse(report);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    remarks: suites.flatMap(playwrightRemarks),
  };
}

/** Reads a report; where there is none, or none that can be read, `otherwise`. */
export async function readReport<Read>(
  file: string,
  read: (report: unknown) => Read,
  otherwise: Read,
): Promise<Read> {
  try {
    return read(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return otherwise;
  }
}

/** Counts a report; none counts as no tests (`settle` then calls the step failed). */
export const readTally = (file: string, count: (report: unknown) => Tally): Promise<Tally> =>
  readReport(file, count, noTests);
