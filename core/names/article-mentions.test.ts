import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsInArticle, settledPlace, type ArticleTexts } from './article-mentions.ts';
import type { Settlement } from './model.ts';
import { NameBook } from './name-book.ts';
import { adversarialNames } from './quality/adversarial-names.ts';
import { adversarialCases } from './quality/adversarial.ts';
import { readMarks } from './quality/marked-text.ts';
import { spellingKey } from './spelling-key.ts';
import { spellingPaths } from './spelling-paths.ts';

const book = new NameBook(adversarialNames);

const article = (text: string, cells: readonly string[] = []): ArticleTexts => ({
  id: 'article',
  language: 'ur',
  text,
  translation:
    cells.length === 0
      ? null
      : {
          language: 'en',
          cells: cells.map((text, at) => ({ id: `c${at}`, start: 0, end: 10_000, revision: 0, text })),
        },
});

const settlement = (more: Partial<Settlement>): Settlement => ({
  id: 's',
  scope: 'always',
  language: 'ur',
  text: 'شریف',
  articleId: more.scope === 'always' || more.scope === undefined ? null : 'article',
  place: null,
  nameId: 'nawaz',
  created: '2026-01-01T00:00:00Z',
  ...more,
});

const shown = (of: ArticleTexts, settlements: readonly Settlement[] = []) =>
  mentionsInArticle(of, book, settlements).map(
    ({ nameId, uncertain, settled }) =>
      `${nameId}${uncertain ? '?' : ''}${settled === null ? '' : ` ${settled}`}`,
  );

describe('weighing', () => {
  test('the aligned text decides, where it is written', () => {
    const text = 'شریف کا خط ملا۔';
    expect(shown(article(text))).toEqual(['nawaz?']);
    expect(shown(article(text, ['']))).toEqual(['nawaz?']);
    expect(shown(article(text, ['A letter from Nawaz Sharif came.']))).toEqual(['nawaz', 'nawaz']);
  });

  test('a translation that says nothing of a name speaks for the word, one that has a word made from it does not', () => {
    const text = 'وہ شام کا سوچ رہا تھا۔';
    expect(shown(article(text))).toEqual(['syria?']);
    expect(shown(article(text, ['He was thinking of the evening.']))).toEqual([]);
    expect(shown(article(text, ['He was thinking of Syrian friends.']))).toEqual(['syria?']);
  });

  test('rivals come likeliest first', () => {
    const [, mention] = mentionsInArticle(article('نواز شریف آئے۔ شریف نے کہا'), book, []);
    expect(mention).toMatchObject({ nameId: 'nawaz', rivals: ['shehbaz'], uncertain: false });
  });

  test('what hangs on a name and need be no case word is uncertain unless the name stands by', () => {
    expect(shown(article('ایرانکا خط'))).toEqual(['iran?']);
    expect(shown(article('ایران نے لکھا۔ ایرانکا خط'))).toEqual(['iran', 'iran']);
    expect(shown(article('روسی، ایرانی، چینی'))).toEqual([]);
  });
});

describe('settling', () => {
  const text = 'شریف خاندان میں شریف آدمی، شریف کا خط، شریف کے نام۔';

  test('of always, of the article, of one mention: the narrower counts', () => {
    const of = article(text);
    const before = shown(of);
    expect(before.every((one) => one.endsWith('?'))).toBe(true);
    const all = before.map(() => 'nawaz always');
    expect(shown(of, [settlement({})])).toEqual(['nawaz always', ...all]);
    const inArticle = settlement({ scope: 'article', nameId: 'shehbaz' });
    expect(shown(of, [settlement({}), inArticle])).toEqual([
      'shehbaz article',
      ...all.map(() => 'shehbaz article'),
    ]);
    const start = text.indexOf('شریف کا');
    const place = settledPlace(text, { cell: null, start, end: start + 4 });
    const one = settlement({ scope: 'mention', place, nameId: null });
    expect(shown(of, [one, settlement({}), inArticle])).toHaveLength(3);
    expect(shown(article(`نیا جملہ۔ ${text}`), [one, inArticle])).toHaveLength(3);
    expect(shown(article(text.replace('کا خط', 'کا پیغام')), [one, inArticle])).toHaveLength(4);
  });

  test('of several places that look the same the nearest is meant', () => {
    const line = 'بہت دیر تک سوچا کہ شریف کا خط کب ملے گا اور کیا لکھا ہو گا۔ ';
    const of = article(line.repeat(3));
    const start = line.length * 2 + line.indexOf('شریف');
    const place = { ...settledPlace(of.text, { cell: null, start, end: start + 4 }), start: start + 9 };
    const [, , third] = mentionsInArticle(of, book, [settlement({ scope: 'mention', place })]);
    expect(third).toMatchObject({ start, settled: 'mention', nameId: 'nawaz' });
    expect(
      shown(of, [settlement({ scope: 'mention', place })]).filter((one) => one.endsWith('mention')),
    ).toHaveLength(1);
  });

  test('of two words the later counts; one for a name without the spelling, or of another article, not at all', () => {
    const of = article('شریف کا خط');
    const late = settlement({ id: 'late', nameId: 'shehbaz', created: '2026-02-01T00:00:00Z' });
    expect(shown(of, [late, settlement({})])).toEqual(['shehbaz always']);
    expect(shown(of, [settlement({ nameId: 'putin' })])).toEqual(['nawaz?']);
    expect(shown(of, [settlement({ scope: 'article', articleId: 'other' })])).toEqual(['nawaz?']);
  });

  test('a word is a name where the reader says so, and is then company for others', () => {
    const of = article('شام ڈھلی۔');
    expect(shown(of)).toEqual([]);
    expect(shown(of, [settlement({ text: 'شام', nameId: 'syria' })])).toEqual(['syria always']);
  });

  test('the place of a settlement never cuts a character in two', () => {
    const text = `😀${'ا'.repeat(22)} شام ${'ب'.repeat(22)}😀`;
    const start = text.indexOf('شام');
    const place = settledPlace(text, { cell: 'c', start: start, end: start + 3 });
    expect(place.before.isWellFormed() && place.after.isWellFormed()).toBe(true);
    expect(place).toMatchObject({ cell: 'c', start });
  });
});

const sentences = adversarialCases.map(({ text }) => readMarks(text).text);
const articleArbitrary = fc
  .record({
    language: fc.constantFrom('ur' as const, 'en' as const),
    text: fc.array(fc.constantFrom(...sentences), { maxLength: 6 }),
    cells: fc.array(fc.constantFrom(...sentences), { maxLength: 3 }),
  })
  .map(({ language, text, cells }): ArticleTexts => ({ ...article(text.join('\n'), cells), language }));

const textOf = ({ text, translation }: ArticleTexts, cell: string | null): string =>
  cell === null ? text : (translation?.cells.find(({ id }) => id === cell)?.text ?? '');

test('mentions lie in their text, in order, without overlap, and are written as a spelling of the name', () => {
  fc.assert(
    fc.property(articleArbitrary, (of) => {
      let [last, cell]: [number, string | null] = [0, null];
      for (const mention of mentionsInArticle(of, book, [])) {
        if (mention.cell !== cell) [last, cell] = [0, mention.cell];
        const text = textOf(of, cell);
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        last = mention.end;
        const spelling = book.get(mention.nameId)?.spellings.find(({ id }) => id === mention.spellingId);
        const paths = spellingPaths(spelling?.text ?? '', spelling?.language ?? 'ur');
        // Where a word was taken apart it has a space that no path has.
        const written = spellingPaths(text.slice(mention.start, mention.end), of.language)[0] ?? [];
        expect(paths.map((path) => path.join(''))).toContain(written.join(''));
        expect(mention.rivals).not.toContain(mention.nameId);
      }
    }),
  );
});

test('what is known of an article that was written on, or of names that changed, changes nothing', () => {
  const stages = fc.array(
    fc.record({ of: articleArbitrary, put: fc.nat(), off: fc.boolean(), gone: fc.boolean() }),
    { minLength: 2, maxLength: 5 },
  );
  fc.assert(
    fc.property(stages, (all) => {
      const kept = new NameBook(adversarialNames);
      for (const { of, put, off, gone } of all) {
        const name = adversarialNames[put % adversarialNames.length];
        if (name === undefined) continue;
        kept.put({ ...name, spellings: name.spellings.map((spelling) => ({ ...spelling, off })) });
        expect(mentionsInArticle(of, kept, [])).toEqual(mentionsInArticle(of, new NameBook(kept.all()), []));
        if (gone) kept.remove(name.id);
        expect(mentionsInArticle(of, kept, [])).toEqual(mentionsInArticle(of, new NameBook(kept.all()), []));
      }
    }),
    { numRuns: 40 },
  );
});

test('settled to be no name always, a spelling loses all its mentions and nothing else changes place', () => {
  fc.assert(
    fc.property(articleArbitrary, fc.nat(), (of, pick) => {
      const before = mentionsInArticle(of, book, []);
      const one = before[pick % Math.max(1, before.length)];
      if (one === undefined) return;
      const side = (cell: string | null) =>
        cell === null ? of.language : (of.translation?.language ?? of.language);
      const written = ({ cell, start, end }: typeof one) => textOf(of, cell).slice(start, end);
      const language = side(one.cell);
      const settled = settlement({ text: written(one), language, nameId: null });
      const key = spellingKey(written(one), language);
      const isMeant = (mention: typeof one): boolean => {
        if (side(mention.cell) !== language) return false;
        const spelling = book.get(mention.nameId)?.spellings.find(({ id }) => id === mention.spellingId);
        return (
          spellingKey(written(mention), language) === key ||
          spellingKey(spelling?.text ?? '', language) === key
        );
      };
      const place = ({ cell, start, end }: typeof one) => `${cell} ${start} ${end}`;
      const after = mentionsInArticle(of, book, [settled]);
      expect(after.filter(isMeant)).toEqual([]);
      // Words that were names by their company only may be left out, and be let in again, without it.
      const certain = before.filter(
        (mention) => !isMeant(mention) && !mention.uncertain && mention.rivals.length === 0,
      );
      const plain = certain.filter(({ nameId, spellingId }) =>
        book.get(nameId)?.spellings.some(({ id, isWord }) => id === spellingId && !isWord),
      );
      expect(after.map(place)).toEqual(expect.arrayContaining(plain.map(place)));
    }),
  );
});
