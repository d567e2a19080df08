import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitsPair } from '../quote.ts';
import { CodePoints } from './code-points.ts';

const texts = fc.string({
  unit: fc.constantFrom('ا', 'b', '😀', '\u{1EE00}', '\u0651', '\u200F'),
  maxLength: 40,
});

it('counts as the text itself does, and finds the way back', () => {
  fc.assert(
    fc.property(texts, fc.nat(80), (text, nat) => {
      const offset = nat % (text.length + 1);
      fc.pre(!splitsPair(text, offset));
      const points = new CodePoints(text);
      const count = Array.from(text.slice(0, offset)).length;
      expect(points.before(offset)).toBe(count);
      expect(points.offsetAt(count)).toBe(offset);
    }),
  );
});

it('knows no place beyond the end', () => {
  expect(new CodePoints('a😀').offsetAt(2)).toBe(3);
  expect(new CodePoints('a😀').offsetAt(3)).toBeNull();
});
