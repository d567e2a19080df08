import * as fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { formsOf } from './analyse.ts';
import { fieldOf, type Form } from './fields.ts';
import { createPipeline } from './pipeline.ts';

const pipeline = createPipeline();
const termsBy = (word: string, form: Form): string[] =>
  pipeline.run([new lunr.Token(word, { fields: [fieldOf('source', form)] })]).map(String);

const characters = [
  ...'ابپتٹجچخدڈرزسشصطعغفقکگلمنںوہھیےآئؤأۂۓءيكهةـ٫۔،ﻻﷺ٣۵',
  ..."abceinorsuABSU.'’-ßéİ37 ",
  ...'\u200C\u200F\u064E\u0654\u0653\u0301한中\u{10900}\uD800',
];
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 16 }),
  fc.constantFrom('بین‌الاقوامی', 'کتابوں', 'US', 'U.S.', 'Running', 'آوروں', 'ا'.repeat(150), 'چاہئے'),
);

describe('the forms of a word', () => {
  it('are those that lunr is given for its index', () => {
    fc.assert(
      fc.property(word, (word) => {
        const forms = formsOf(word);
        const [exact, capitals] = termsBy(word, 'exact');
        expect(forms === null ? [] : [forms.term]).toEqual(termsBy(word, 'word'));
        if (forms === null) return;
        expect([forms.exact, forms.capitals]).toEqual([exact ?? forms.term, capitals ?? null]);
        expect(forms.stems).toEqual([...new Set(termsBy(word, 'stem'))]);
      }),
      { numRuns: 2000 },
    );
  });
});
