import { describe, expect, it } from 'vitest';
import { shortQuote } from './quote.ts';

describe('shortQuote', () => {
  it('leaves a short quote as it stands, on one line', () => {
    expect(shortQuote('دو طرفہ\nتعاون', 'ur', 40)).toBe('دو طرفہ تعاون');
  });

  it('cuts between words', () => {
    expect(shortQuote('The two sides signed it.', 'en', 11)).toBe('The two …');
    expect(shortQuote('The two sides signed it.', 'en', 13)).toBe('The two sides …');
  });

  it('cuts one long word between letters, never inside one', () => {
    expect(shortQuote('اُردُو', 'ur', 1)).toBe('اُ …');
  });
});
