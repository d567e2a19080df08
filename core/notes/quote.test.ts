import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextLength, cutQuote, cutText, splitsPair } from './quote.ts';

describe('cutting a quote', () => {
  it('gives the text exactly and up to 32 units on either side', () => {
    const text = `${'ا'.repeat(40)}قول${'ب'.repeat(5)}`;
    expect(cutQuote(text, 40, 43)).toEqual({ quote: 'قول', prefix: 'ا'.repeat(32), suffix: 'ب'.repeat(5) });
  });

  it('never begins a prefix nor ends a suffix inside a letter with its marks', () => {
    const marked = 'ب\u0651\u064e';
    const text = `${marked.repeat(20)}قول${marked.repeat(20)}`;
    const { prefix, suffix } = cutQuote(text, 60, 63);
    expect(prefix).toBe(marked.repeat(10));
    expect(suffix).toBe(marked.repeat(10));
  });

  it('gives contexts that stand around the quote, whole graphemes, whatever the text', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        fc.pre(
          start !== undefined && end !== undefined && !splitsPair(text, start) && !splitsPair(text, end),
        );
        const { quote, prefix, suffix } = cutQuote(text, start ?? 0, end ?? 0);
        expect(text.slice((start ?? 0) - prefix.length, (end ?? 0) + suffix.length)).toBe(
          prefix + quote + suffix,
        );
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(contextLength);
        for (const part of [prefix, suffix]) expect(part.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('cutting a text short', () => {
  it('keeps what fits and never half a letter', () => {
    expect(cutText('قلم', 3)).toBe('قلم');
    expect(cutText('ab😀', 3)).toBe('ab');
    expect(cutText('ab\u0301c', 2)).toBe('a');
  });
});
