import { describe, expect, it } from 'vitest';
import { readTally, settle, tallyPlaywright, tallyVitest } from './tally.ts';

describe('tally', () => {
  it('counts the reports of both runners', () => {
    expect(tallyVitest({ numPassedTests: 4, numFailedTests: 1 })).toEqual({ passed: 4, failed: 1 });
    const stats = { expected: 3, unexpected: 1, flaky: 2, skipped: 5 };
    expect(tallyPlaywright({ stats })).toEqual({ passed: 5, failed: 1 });
  });

  it('never takes a failed, crashed or empty run for a passed one', async () => {
    expect(settle({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
    expect(settle({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
    expect(settle({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
    expect(settle({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(settle(await readTally('/nowhere', tallyVitest), 0)).toEqual({ passed: 0, failed: 1 });
  });
});
