import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, findQuote, placeAnew } from './placing.ts';
import { cutQuote, splitsPair } from './quote.ts';

const text = 'اشک آباد میں صدر نے کہا کہ معاہدہ ہو گیا۔ وزیرِ اعظم نے کہا کہ معاہدہ اہم ہے۔';
const range = (start: number, length: number) => ({ start, end: start + length });
const quoteAt = (source: string, { start, end }: { start: number; end: number }) =>
  cutQuote(source, start, end);

describe('the difference of two texts', () => {
  it('is what lies between the common beginning and end', () => {
    expect(differenceOf('abcd', 'abXcd', 'beginning')).toEqual({ start: 2, endBefore: 2, endAfter: 3 });
    expect(differenceOf('aa', 'aaa', 'beginning')).toEqual({ start: 2, endBefore: 2, endAfter: 3 });
    expect(differenceOf('aa', 'aaa', 'end')).toEqual({ start: 0, endBefore: 0, endAfter: 1 });
  });

  it('never cuts a surrogate pair', () => {
    // 😀 and 😁 share their first half; 😀 and 🨀 their second.
    expect(differenceOf('a😀b', 'a😁b', 'beginning')).toEqual({ start: 1, endBefore: 3, endAfter: 3 });
    expect(differenceOf('a😀b', 'a\u{1fa00}b', 'end')).toEqual({ start: 1, endBefore: 3, endAfter: 3 });
  });
});

describe('placing a note anew', () => {
  const second = range(text.lastIndexOf('معاہدہ'), 6);

  it('shifts it when something changed before it', () => {
    const after = `آج ${text}`;
    expect(placeAnew(quoteAt(text, second), { text, place: second }, after)).toEqual(
      range(second.start + 3, 6),
    );
  });

  it('finds it by its context when text on both sides changed', () => {
    const after = `آج ${text} سب خوش ہیں۔`;
    expect(placeAnew(quoteAt(text, second), { text, place: second }, after)).toEqual(
      range(second.start + 3, 6),
    );
  });

  it('leaves it unplaced when its own words changed, though the same words stand elsewhere', () => {
    const after = `${text.slice(0, second.start)}سمجھوتہ${text.slice(second.end)}`;
    expect(placeAnew(quoteAt(text, second), { text, place: second }, after)).toBeNull();
  });

  it('leaves it unplaced when its place is in doubt', () => {
    const sentence = 'صدر نے کہا کہ معاہدہ ہو گیا ہے اور سب خوش ہیں۔';
    const at = range(sentence.indexOf('معاہدہ'), 6);
    expect(findQuote(quoteAt(sentence, at), sentence)).toEqual(at);
    expect(findQuote(quoteAt(sentence, at), `${sentence} ${sentence}`)).toBeNull();
  });

  it('places an unplaced note again when its text comes back', () => {
    expect(placeAnew(quoteAt(text, second), null, text)).toEqual(second);
  });

  // Few different letters, so that they repeat, and one pair of surrogates.
  const letters = fc
    .array(fc.constantFrom('ا', 'ب', ' ', '😀', '😁'), { maxLength: 12 })
    .map((all) => all.join(''));
  const quoted = letters.filter((quote) => quote !== '');

  it('keeps every quote when text elsewhere is put in, taken out or replaced', () => {
    fc.assert(
      fc.property(
        letters,
        quoted,
        letters,
        letters,
        letters,
        letters,
        fc.boolean(),
        (a, quote, b, old, fresh, c, first) => {
          const wrap = (changed: string) => (first ? [`${a}${changed}${c}`, b] : [a, `${c}${changed}${b}`]);
          const [lead = '', tail = ''] = wrap(old);
          const [leadAfter = '', tailAfter = ''] = wrap(fresh);
          const before = lead + quote + tail;
          const after = leadAfter + quote + tailAfter;
          const place = range(lead.length, quote.length);
          const found = placeAnew(quoteAt(before, place), { text: before, place }, after);
          expect(found).not.toBeNull();
          expect(after.slice(found?.start, found?.end)).toBe(quote);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never returns a place whose text differs from the quote, nor one that cuts a pair', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(12), fc.nat(12), (before, after, from, length) => {
        const place = range(Math.min(from, before.length), 0);
        const end = Math.min(place.start + length, before.length);
        const at = { start: place.start, end };
        fc.pre(!splitsPair(before, at.start) && !splitsPair(before, at.end) && at.end > at.start);
        const quote = quoteAt(before, at);
        const found = placeAnew(quote, { text: before, place: at }, after);
        if (found === null) return;
        expect(after.slice(found.start, found.end)).toBe(quote.quote);
        expect(splitsPair(after, found.start) || splitsPair(after, found.end)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
