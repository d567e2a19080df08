import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalStart, wildTest } from './wild.ts';

const piece = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ن'), maxLength: 3 });

describe('wild', () => {
  it('fits what the regular expression of the pattern fits', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 2, maxLength: 4 }),
        fc.array(piece, { maxLength: 5 }),
        (pieces, parts) => {
          const term = parts.join('');
          expect(wildTest(pieces.join('*'))(term)).toBe(new RegExp(`^${pieces.join('.*')}$`, 'u').test(term));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes no longer for many stars', () => {
    expect(wildTest('ا*'.repeat(5000))('ا'.repeat(100))).toBe(false);
    expect(wildTest(`ا${'*ا'.repeat(40)}ب`)('ا'.repeat(100))).toBe(false);
  });

  it('begins with what stands before the first star', () => {
    expect(literalStart('معا*ہ*')).toBe('معا');
  });
});
