/** Whatever is asked of whatever articles: lunr's index and the library's give the same articles, and weigh them alike. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/articles/model.ts';
import { fold } from '#core/folding.ts';
import { noArticleSets } from '#core/search/index/article-sets.ts';
import { lunrRetriever, sampleArticle, sampleName, searchOver } from '#core/search/sample-articles.ts';
import { libraryOf } from '#electron/storage/testing/sample-library.ts';
import { createLibraryRetriever } from './search-library.ts';

/** Words that rules of every kind touch: letters, marks, endings, tables, spacing, capitals, digits, names. */
const vocabulary = [
  ...'معاہدہ معاہدے معاہدوں کتاب کتابیں لڑکی لڑکے آب اب لئے لیے کئی انھوں انہوں مؤثر علماء علما نقطۂ نقطہ'.split(
    ' ',
  ),
  ...'دو طرفہ دوطرفہ پارٹنر شپ پارٹنرشپ کے ساتھ کیساتھ اور میں اسکول سکول وزرائے وزیر گیا جاتا چین زمین'.split(
    ' ',
  ),
  ...'پوتن پیوٹن ولادیمیر شمالی کوریا خان خاں 15.5 ۱۵٫۵ ١٢٬٠٠٠ 2009ء'.split(' '),
  ...'Putin Vladimir US us SCO O’Brien treaty treaties Café cafe North Korea S-400 S400 the'.split(' '),
  'بین\u200Cالاقوامی',
  'بین',
  'الاقوامی',
];
const names = [
  sampleName('putin', 'ولادیمیر پوتن', 'پوتن', 'پیوٹن', 'Vladimir Putin', 'Putin'),
  sampleName('korea', 'شمالی کوریا', 'North Korea', 'DPRK'),
  sampleName('us', 'امریکہ', 'US'),
  sampleName('s400', 'S-400', 'S400', 'ایس 400'),
  sampleName('khan', 'خان', 'Khan'),
];

const alike: Readonly<Record<string, string>> = {
  ی: 'يى',
  ک: 'كﮎ',
  ہ: 'هەﮦ',
  ا: 'أٱ',
  آ: 'ا',
  ؤ: 'و',
  پ: 'ﭖ',
  س: 'ﺱ',
};

/** A word as another keyboard, font or hand would have it. */
const spelt = fc
  .tuple(
    fc.constantFrom(...vocabulary),
    fc.constantFrom('', '', '', 'letters', 'marks', 'NFD', 'capitals'),
    fc.nat(),
  )
  .map(([word, how, pick]) => {
    const at = pick % word.length;
    const letter = word[at] ?? '';
    const others = alike[letter] ?? letter;
    switch (how) {
      case 'letters':
        return word.slice(0, at) + (others[pick % others.length] ?? letter) + word.slice(at + 1);
      case 'marks':
        return at === 0 || /\p{N}/u.test(word)
          ? word
          : `${word.slice(0, at)}${'\u064E\u0651\u0640\u200D\u200C'[pick % 5] ?? ''}${word.slice(at)}`;
      case 'NFD':
        return word.normalize('NFD');
      case 'capitals':
        return word.toUpperCase();
      default:
        return word;
    }
  });
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '، ', '۔ ', '\n', '-', ' – ', ' ’’', '‘‘ ', '. ', '\u200F ');
const text = fc
  .array(fc.tuple(spelt, gap), { minLength: 1, maxLength: 14 })
  .map((list) => list.map(([word, between]) => word + between).join(''));

const articles = fc
  .array(
    fc.record({
      text,
      title: text,
      cells: fc.option(fc.array(text, { minLength: 1, maxLength: 2 }), { nil: undefined }),
      publication: fc.constantFrom('', 'روزنامہ ساحل', 'The Harbour Post'),
      date: fc.constantFrom(null, '2023-12-31', '2024-01-01', '2024-03-14'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ cells, publication, date, ...sample }, index): Article => ({
      ...sampleArticle({ id: `a${index}`, ...sample, ...(cells ? { cells } : {}) }),
      publication,
      date,
    })),
  );

const edited = fc
  .tuple(spelt, fc.nat(), fc.constantFrom('', 'ا', 'ب', 'x'), fc.nat(1))
  .map(([word, at, letter, gone]) => {
    const from = at % word.length;
    return word.slice(0, from) + letter + word.slice(from + gone) || word;
  });
const phrase = fc.array(spelt, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const term = fc.oneof(
  { weight: 5, arbitrary: spelt },
  { weight: 2, arbitrary: phrase.map((words) => `"${words}"`) },
  { weight: 1, arbitrary: fc.tuple(spelt, fc.nat(4)).map(([word, at]) => `${word.slice(0, at + 1)}*`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(spelt, fc.nat(3))
      .map(([word, at]) => `${word.slice(0, at + 1)}*${word.slice(at + 2)}`),
  },
  { weight: 1, arbitrary: edited.map((word) => `${word}~`) },
  { weight: 1, arbitrary: spelt.map((word) => `=${word}`) },
  { weight: 1, arbitrary: phrase.map((words) => `="${words}"`) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('Putin', '"شمالی کوریا"', 'US', '"S-400"', 'خاں')
      .map((name) => `name:${name}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('source:ساحل', 'ماخذ:harbour', 'after:2024', 'پہلے:2024-03-14') },
);
const placed = fc
  .tuple(
    fc.constantFrom('', '', '', '', 'title:', 'متن:', 'translation:'),
    fc.oneof(
      spelt,
      phrase.map((words) => `"${words}"`),
    ),
  )
  .map(([field, words]) => field + words);
const clause = fc.oneof(
  { weight: 3, arbitrary: term },
  { weight: 2, arbitrary: placed },
  { weight: 1, arbitrary: fc.tuple(term, placed).map(([one, two]) => `${one} OR ${two}`) },
  { weight: 1, arbitrary: fc.tuple(term, term).map(([one, two]) => `${one}|${two}`) },
  { weight: 1, arbitrary: term.map((one) => `-${one}`) },
);
const query = fc
  .tuple(fc.array(clause, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ' '))
  .map(([clauses, end]) => clauses.join(' ') + end);

const both = (list: readonly Article[]) => {
  const library = createLibraryRetriever(libraryOf(list), noArticleSets);
  library.refresh();
  const lunr = lunrRetriever(list);
  return { lunr: searchOver([lunr], names), library: searchOver([library], names) };
};

describe('lunr’s index and the library’s', () => {
  it('give the same articles for any query', () => {
    fc.assert(
      fc.property(articles, fc.array(query, { minLength: 1, maxLength: 12 }), (list, queries) => {
        const { lunr, library } = both(list);
        for (const one of queries) {
          const [expected, actual] = [lunr(one), library(one)];
          expect(actual.ids, one).toEqual(expected.ids);
          expect([actual.total, actual.hints], one).toEqual([expected.total, expected.hints]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('weigh alike what single words find', () => {
    fc.assert(
      fc.property(
        articles,
        fc.array(fc.array(spelt, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        (list, queries) => {
          const { lunr, library } = both(list);
          for (const words of queries) {
            const one = `${words.join(' ')} `;
            const scores = (search: typeof lunr) =>
              new Map(search(one).hits.map((hit) => [hit.articleId, hit.score]));
            const [expected, actual] = [scores(lunr), scores(library)];
            for (const [id, score] of expected) {
              const other = actual.get(id) ?? NaN;
              expect(Math.abs(other - score), `${one}: ${id} ${score} ${other}`).toBeLessThanOrEqual(
                1e-3 * score,
              );
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('find by any spelling of a word what they find by another', () => {
    fc.assert(
      fc.property(articles, fc.array(spelt, { minLength: 1, maxLength: 10 }), (list, words) => {
        const { lunr, library } = both(list);
        for (const word of words) {
          const folded = fold(word, /\p{Script=Arabic}/u.test(word) ? 'ur' : 'en', 'loose');
          // Capitals and parts say more than the folded word does.
          if (/[A-Z\u200C]/u.test(word)) continue;
          for (const search of [lunr, library])
            expect(search(`${word} `).ids, word).toEqual(search(`${folded} `).ids);
        }
      }),
      { numRuns: 60 },
    );
  });
});
