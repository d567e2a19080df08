import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, formsOf } from './analyse.ts';

/** Presentation forms by the letter that NFKC makes of each, isolated, final, initial and medial alike. */
const presentationForms = new Map<string, string[]>();
for (let code = 0xfb50; code <= 0xfefc; code += 1) {
  const form = String.fromCharCode(code);
  const letter = form.normalize('NFKC');
  if (/^\p{L}$/u.test(letter))
    presentationForms.set(letter, [...(presentationForms.get(letter) ?? []), form]);
}

const letters = [...'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےآئؤأۂۓ'];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

const termsOf = (content: string): string[] => {
  const { forms, table } = analyse(content);
  return [...forms].map((at) => table[at]?.term ?? '');
};

const inForms = (content: string, pick: (forms: readonly string[]) => string): string =>
  [...content].map((letter) => pick(presentationForms.get(letter) ?? [letter])).join('');

describe('one text in several spellings', () => {
  it('has the same terms composed, decomposed and in presentation forms', () => {
    fc.assert(
      fc.property(text, fc.nat(), (content, seed) => {
        const terms = termsOf(content.normalize('NFC'));
        expect(terms.length).toBeGreaterThan(0);
        expect(termsOf(content.normalize('NFD'))).toEqual(terms);
        expect(termsOf(inForms(content, (forms) => forms[seed % forms.length] ?? ''))).toEqual(terms);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('words in capitals', () => {
  it.each([
    ['US', 'US'],
    ['NATO', 'NATO'],
    ['G7', null],
    ['us', null],
    ['Us', null],
    ['S', null],
    ['روس', null],
  ])('%s is kept as %s', (text, capitals) => expect(formsOf(text)?.capitals).toBe(capitals));
});
