import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, stemOf } from '../folding.ts';
import { lunrRetriever, sampleArticle, searchOver } from './sample-articles.ts';

/** Words whose loose forms differ from one another and none of which is two others joined. */
const words =
  'معاہدہ کتابیں کانفرنس آبادی اسٹریٹجک پارلیمنٹ ہمسایہ مؤثر لئے کئی گئی انھوں تمھارا دستخط روسی چاہئے پائپ لڑکی لڑکے سۂ';
const word = fc.constantFrom(...words.split(' '));

/** Other ways to write a letter that the loose key takes for the same, whatever stands beside it. */
const alike: Record<string, string> = {
  ی: 'يى',
  ک: 'كﮎ',
  ہ: 'هەﮦ',
  آ: 'اأ',
  ا: 'آٱإ',
  ؤ: 'و',
  و: 'ؤ',
  پ: 'ﭖ',
  س: 'ﺱ',
  ے: 'ﮮ',
};

const marks = ['', '', '', '', 'َ', 'ُ', 'ِ', 'ّ', 'ٰ', 'ـ', '\u200D', '\u200C'];

/** A word in another spelling that folds to the same term. */
const variantOf = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...[...text].map((letter, index) =>
        fc.tuple(
          fc.constantFrom(letter, ...(alike[letter] ?? '')),
          // Nothing after the last letter: a word does not end in an invisible character.
          fc.constantFrom(...(index === text.length - 1 ? [''] : marks)),
        ),
      ),
    )
    .map((letters) => letters.flat().join(''))
    .filter((variant) => fold(variant, 'ur', 'loose') === fold(text, 'ur', 'loose'));

const spelt = word.chain((one) => variantOf(one).map((text) => ({ word: one, text })));
const gap = fc.constantFrom(' ', ' ', '، ', '۔ ', '\n', ' – ', ' ’’', '‘‘ ');

const article = fc
  .tuple(fc.array(fc.tuple(spelt, gap), { minLength: 1, maxLength: 40 }), fc.nat())
  .chain(([parts, pick]) => {
    const chosen = parts[pick % parts.length]?.[0].word ?? '';
    return variantOf(chosen).map((query) => ({
      text: parts.map(([one, between]) => one.text + between).join(''),
      query,
    }));
  });

const loose = (text: string): string => fold(text, 'ur', 'loose');

describe('any word of any text', () => {
  it('is found in any spelling, and marked at its own letters', () => {
    fc.assert(
      fc.property(article, ({ text, query }) => {
        const search = searchOver([lunrRetriever([sampleArticle({ id: 'a', text })])]);
        const { hits, total } = search(`${query} `);
        expect(total).toBe(1);
        const snippets = hits[0]?.snippets ?? [];
        expect(snippets.length).toBeGreaterThan(0);
        const term = loose(query);
        const stem = stemOf(term, 'ur') ?? term;
        let exact = false;
        for (const snippet of snippets) {
          expect(text.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
          expect(snippet.marks.length).toBeGreaterThan(0);
          expect(snippet.text.length).toBeLessThanOrEqual(160);
          for (const { start, end } of snippet.marks) {
            const marked = loose(snippet.text.slice(start, end));
            expect([term, stem]).toContain(marked === term ? term : (stemOf(marked, 'ur') ?? marked));
            exact ||= marked === term;
          }
        }
        expect(exact).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('never makes the search fail', () => {
    const search = searchOver([lunrRetriever([sampleArticle({ id: 'a', text: words })])]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        const { hits, total } = search(query);
        expect(total).toBe(hits.length);
      }),
      { numRuns: 150 },
    );
  });
});
