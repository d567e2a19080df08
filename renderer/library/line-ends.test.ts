import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped, withLineEnds } from './line-ends.ts';

const text = fc
  .array(fc.constantFrom('ا', 'ب', ' ', '\r\n', '\n', '\r', '۔'), { maxLength: 30 })
  .map((units) => units.join(''));

describe('withLineEnds', () => {
  it('gives an unchanged text back unit for unit', () => {
    fc.assert(
      fc.property(text, (before) => {
        expect(withLineEnds(before, asTyped(before))).toBe(before);
      }),
    );
  });

  it('holds what was typed, whatever that is', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const typed = asTyped(after);
        expect(asTyped(withLineEnds(before, typed))).toBe(typed);
      }),
    );
  });

  it('keeps every line end but those of what was replaced', () => {
    const before = 'ایک\r\nدو\nتین\r\nچار';
    expect(withLineEnds(before, 'ایک\nدو\nنیا\nتین\nچار')).toBe('ایک\r\nدو\nنیا\r\nتین\r\nچار');
    expect(withLineEnds(before, 'ایک\nچار')).toBe('ایک\r\nچار');
  });

  it('leaves a text of plain line ends to be what was typed', () => {
    expect(withLineEnds('ایک\nدو', 'ایک\n\nدو')).toBe('ایک\n\nدو');
  });
});
