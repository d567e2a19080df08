import { describe, expect, test } from 'vitest';
import { adversarialCases } from '../../core/names/quality/adversarial.ts';
import { laterCases } from '../../core/names/quality/adversarial-later.ts';
import { measureCases, measureCorpus, precision, recall } from './mentions.ts';

describe('mentions against those marked by hand', () => {
  test('in the bundled articles each is found, and nothing else, and none is uncertain', () => {
    const measured = measureCorpus();
    expect(measured.faults).toEqual([]);
    expect(measured.marked).toBeGreaterThan(350);
    expect([precision(measured), recall(measured)]).toEqual([1, 1]);
    expect(measured.certain).toBe(measured.found);
  });

  test('in hard sentences precision and recall are 0.98 or more', () => {
    expect(adversarialCases.length).toBeGreaterThanOrEqual(60);
    const measured = measureCases(adversarialCases);
    expect(precision(measured)).toBeGreaterThanOrEqual(0.98);
    expect(recall(measured)).toBeGreaterThanOrEqual(0.98);
  });

  test('in sentences that the weighing was not made by, no wrong name is certain and hardly any is missed', () => {
    const measured = measureCases(laterCases);
    expect(measured.faults.filter((fault) => !fault.startsWith('uncertain'))).toEqual([]);
    expect(recall(measured)).toBeGreaterThanOrEqual(0.98);
  });
});
