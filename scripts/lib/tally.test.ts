import { describe, expect, it } from 'vitest';
import {
  add,
  afterAnotherTry,
  filesThatFailed,
  readTally,
  settle,
  tallyPlaywright,
  tallyVitest,
} from './tally.ts';

const spec = (title: string, status: string, message?: string) => ({
  title,
  file: 'a.spec.ts',
  line: 7,
  tests: [{ status, results: message === undefined ? [{}] : [{ error: { message } }, {}] }],
});

describe('tally', () => {
  it('counts the reports of both runners, and names what failed or passed only when tried again', () => {
    const passed = { fullName: 'a is b', status: 'passed', failureMessages: [] };
    const failed = {
      fullName: 'a is c',
      status: 'failed',
      failureMessages: ['\u001B[31mAssertionError: 1\u001B[0m'],
    };
    const unit = tallyVitest({
      numPassedTests: 4,
      numFailedTests: 1,
      testResults: [
        { name: 'a.test.ts', status: 'failed', assertionResults: [passed, failed] },
        { name: 'b.test.ts', status: 'failed', message: 'does not load', assertionResults: [] },
      ],
    });
    expect(unit).toEqual({
      passed: 4,
      failed: 1,
      remarks: ['failed: a.test.ts › a is c\n    AssertionError: 1', 'failed: b.test.ts\n    does not load'],
    });

    const browser = tallyPlaywright({
      stats: { expected: 3, unexpected: 1, flaky: 2, skipped: 5 },
      suites: [
        {
          specs: [spec('opens', 'expected')],
          suites: [{ specs: [spec('closes', 'unexpected', 'no\n\nway'), spec('waits', 'flaky', 'late')] }],
        },
      ],
    });
    expect(browser).toEqual({
      passed: 5,
      failed: 1,
      remarks: ['failed: a.spec.ts:7 › closes\n    no\n    way', 'flaky: a.spec.ts:7 › waits\n    late'],
    });
    expect(add(unit, browser)).toMatchObject({
      passed: 9,
      failed: 2,
      remarks: [...(unit.remarks ?? []), ...(browser.remarks ?? [])],
    });
  });

  it('takes for passed what passes when tried again, and says so; what fails again has failed', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 2,
      testResults: [
        { name: 'a.test.ts', status: 'passed', assertionResults: [{ fullName: 'a', status: 'passed' }] },
        {
          name: 'b.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'b', status: 'failed', failureMessages: ['late'] },
            { fullName: 'c', status: 'failed', failureMessages: ['wrong'] },
          ],
        },
      ],
    };
    expect(filesThatFailed(report)).toEqual(['b.test.ts']);
    const again = { passed: 1, failed: 1, remarks: ['failed: b.test.ts › c\n    still wrong'] };
    expect(afterAnotherTry(tallyVitest(report), again)).toEqual({
      passed: 2,
      failed: 1,
      remarks: ['failed: b.test.ts › c\n    still wrong', 'flaky: b.test.ts › b\n    late'],
    });
  });

  it('never takes a failed, crashed or empty run for a passed one', async () => {
    expect(settle({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
    expect(settle({ passed: 3, failed: 0 }, 1)).toMatchObject({ passed: 3, failed: 1 });
    expect(settle({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
    expect(settle({ passed: 0, failed: 0 }, 0)).toMatchObject({
      passed: 0,
      failed: 1,
      remarks: [expect.stringContaining('0 tests passed')],
    });
    expect(settle(await readTally('/nowhere', tallyVitest), 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});
