import { assert, constantFrom, double, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from './language.ts';
import { minutesLeft, readingMinutes } from './reading-time.ts';

describe('reading time', () => {
  it('goes by the language', () => {
    expect(readingMinutes(1840, 'ur')).toBe(10);
    expect(readingMinutes(2280, 'en')).toBe(10);
    expect(readingMinutes(3, 'ur')).toBe(1);
  });

  it('of what is left is never nothing before the end', () => {
    expect(minutesLeft(1840, 'ur', 0.5)).toBe(5);
    expect(minutesLeft(1840, 'ur', 0.999)).toBe(1);
    expect(minutesLeft(1840, 'ur', 1)).toBe(0);
    expect(minutesLeft(0, 'ur', 0)).toBe(0);
  });

  it('never grows while one reads on, and never says more than the whole', () => {
    const share = double({ min: 0, max: 1, noNaN: true });
    assert(
      property(nat(200_000), constantFrom(...languages), share, share, (words, language, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(minutesLeft(words, language, late)).toBeLessThanOrEqual(minutesLeft(words, language, early));
        expect(minutesLeft(words, language, early)).toBeLessThanOrEqual(readingMinutes(words, language));
      }),
    );
  });
});
