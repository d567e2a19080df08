/** Texts for property tests: Urdu letters, marks, look-alikes, presentation forms and signs, thick with hard cases. */
import * as fc from 'fast-check';

const between = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((code) => String.fromCodePoint(code));

const character = fc.oneof(
  { weight: 8, arbitrary: between(0x0600, 0x06ff) },
  { weight: 4, arbitrary: fc.constantFrom(...'ئےیھہۂۓآاأءںنملهيىكڑ') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('\u0653', '\u0654', '\u0655', '\u0651', '\u0670', '\u0301', '\u0338'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('\u200C', '\u200D', '\u200F', '\u00AD', '\u0640', '\u066C', '\u066B'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(' ', ' ', '\n', '۔', '؟', '!', '.', ',', '-', '"', '’', "'", '…', ')'),
  },
  { weight: 2, arbitrary: between(0x20, 0x17f) },
  { weight: 2, arbitrary: between(0xfb50, 0xfefc) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('😀', '𐐀', '\u{1D165}', '한', '\u1100', '\u1161', '\u09C7', '\u09BE', 'İ'),
  },
);

export const textArbitrary = fc.array(character, { maxLength: 40 }).map((characters) => characters.join(''));
