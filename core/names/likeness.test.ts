import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textArbitrary } from '../urdu/text-arbitrary.ts';
import { distanceOf, languageOfSpelling, lettersOfWords, likeness, wordsOfSpelling } from './likeness.ts';
import { cutOf } from './likeness-index.ts';

const lettersOf = (spelling: string) =>
  lettersOfWords(wordsOfSpelling(spelling), languageOfSpelling(spelling));

/** True where two spellings are within the cut for their length. */
function areLike(one: string, other: string): boolean {
  const cut = cutOf(lettersOf(one)?.skeleton ?? '', lettersOf(other)?.skeleton ?? '');
  return likeness(one, other) <= cut;
}

describe('spellings of one name are near', () => {
  test.each([
    ['پوتن', 'پیوٹن'],
    ['پوتن', 'پوٹن'],
    ['گورباچوف', 'گورباچیف'],
    ['اسٹالن', 'سٹالن'],
    ['القذافی', 'قذافی'],
    ['میدویدیف', 'مدویدیف'],
    ['خروشچیف', 'خروشیف'],
    ['آئن سٹائن', 'آئنسٹائن'],
    ['امریکہ', 'امریکا'],
    ['ولادیمیر پوتن', 'ولادی میر پیوٹن'],
    ['سینٹ کٹس اور نیویس', 'سینٹ کٹس و نیوس'],
    ['ذوالفقار', 'زولفقار'],
    ['Putin', 'Poutine'],
    ['Gaddafi', 'Qaddafi'],
    ['Zelensky', 'Zelenskiy'],
    ['Khrushchev', 'Khrushchov'],
    ['Hussein', 'Husain'],
  ])('%s, %s', (one, other) => expect(areLike(one, other)).toBe(true));
});

describe('other words are far', () => {
  test.each([
    ['پوتن', 'پاکستان'],
    ['لاہور', 'ملتان'],
    ['اوباما', 'ابا'],
    ['Putin', 'Boston'],
    ['پوتن', 'Putin'],
    ['پوتن', '…'],
  ])('%s, %s', (one, other) => expect(areLike(one, other)).toBe(false));
});

test('long vowels weigh more between words of Arabic, where they make another word', () => {
  expect(likeness('حاکم', 'حکم')).toBeGreaterThan(likeness('پاکم', 'پکم'));
  // The figures that no cut can do without: see the traps.
  expect(likeness('محمود', 'محمد')).toBeLessThan(0.15);
  expect(likeness('بلاول', 'بلال')).toBeLessThan(0.11);
});

const urdu = fc
  .array(fc.constantFrom(...'ابپتٹجچحخدڈرڑزژسشصضطعغفقکگلمنوہیےئآں '), { minLength: 1, maxLength: 14 })
  .map((letters) => letters.join(''))
  .filter((text) => text.trim() !== '');
const latin = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz '), { minLength: 1, maxLength: 14 })
  .map((letters) => letters.join(''))
  .filter((text) => text.trim() !== '');
const pairs = fc.oneof(fc.tuple(urdu, urdu), fc.tuple(latin, latin));

describe('the distance', () => {
  test('is the same both ways', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const [there, back] = [likeness(one, other), likeness(other, one)];
        if (there !== back) expect(there).toBeCloseTo(back, 12);
      }),
    );
  });

  test('is 0 for a spelling and itself, however it is spaced', () => {
    fc.assert(
      fc.property(urdu, (text) => {
        expect(likeness(text, text)).toBe(0);
        expect(likeness(text, ` ${text.split('').join('\u200C')} `)).toBe(0);
      }),
    );
  });

  test('is a number from 0, or infinite where either has no word or another script', () => {
    fc.assert(
      fc.property(textArbitrary, textArbitrary, (one, other) => {
        expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('with a limit is the distance up to it, and infinite beyond', () => {
    fc.assert(
      fc.property(pairs, fc.double({ min: 0, max: 1, noNaN: true }), ([first, second], limit) => {
        const [one, other] = [lettersOf(first), lettersOf(second)];
        fc.pre(one !== null && other !== null);
        const distance = distanceOf(one!, other!);
        const limited = distanceOf(one!, other!, limit);
        if (distance <= limit - 1e-9) expect(limited).toBe(distance);
        if (distance > limit + 1e-9) expect(limited).toBe(Infinity);
      }),
    );
  });

  test('of long texts does not grow beyond its rows', () => {
    const long = 'پوتن'.repeat(100);
    expect(likeness(long, long)).toBe(0);
    expect(likeness(long, `${long}ا`)).toBeLessThan(0.01);
  });
});
