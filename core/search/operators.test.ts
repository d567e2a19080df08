import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facets } from './find.ts';
import { noFilters } from './model.ts';
import { NameBook } from '../names/name-book.ts';
import { lunrRetriever, sampleArticle, sampleName, searchOver, type Sample } from './sample-articles.ts';

const over = (samples: readonly Sample[], names: Parameters<typeof searchOver>[1] = []) =>
  searchOver([lunrRetriever(samples.map(sampleArticle))], names);

const texts = (...list: string[]) => list.map((text, index) => ({ id: `a${index}`, text }));

const dated = (id: string, date: string | null) => ({ ...sampleArticle({ id, text: 'روس' }), date });

const published = (id: string, date: string, publication: string, title = '') => ({
  ...sampleArticle({ id, text: 'روس', title }),
  date,
  publication,
});

const putin = sampleName('putin', 'ولادیمیر پوتن', 'پوتن', 'پیوٹن', 'Vladimir Putin', 'Putin');

describe('operators', () => {
  it('joins by OR, beside other words and names', () => {
    const search = over(texts('روس آیا', 'چین آیا', 'چین خوش', 'پیوٹن آیا'), [putin]);
    expect(search('روس OR چین آیا ').ids).toEqual(['a0', 'a1']);
    expect(search('روس|چین').ids).toEqual(['a0', 'a1', 'a2']);
    expect(search('Putin OR چین خوش ').ids).toEqual(['a2']);
    expect(search('Putin | روس').ids).toEqual(['a0', 'a3']);
  });

  it('leaves out what is negated, names in all their spellings', () => {
    const search = over(texts('روس پوتن', 'روس پیوٹن', 'روس چین', 'روس اور چین میں "نیا دور"'), [putin]);
    expect(search('روس -Putin').ids).toEqual(['a2', 'a3']);
    expect(search('روس -"نیا دور" -پوتن').ids).toEqual(['a2']);
    expect(search('روس-چین ').ids).toEqual(['a2', 'a3']);
  });

  it('shows no negated word among the reasons and marks', () => {
    const { hits } = over(texts('روس بڑا', 'روس چین'))('روس -چین');
    expect(hits.flatMap(({ reasons }) => reasons.map(({ text }) => text))).toEqual(['روس']);
  });

  it('finds wild and fuzzy words and says so', () => {
    const search = over(texts('معاہدہ ہوا', 'معاہدے ہوئے', 'معاملہ', 'معائدہ', 'ماہر'));
    expect(search('معاہد*').ids).toEqual(['a0', 'a1']);
    expect(search('معا*ہ').ids).toEqual(['a0', 'a2', 'a3']);
    expect(search('معا*ہ').hits[0]?.reasons[0]?.kind).toBe('wild');
    expect(search('معاہدہ~').ids).toEqual(['a0', 'a1', 'a3']);
    const { hits } = search('معاہدہ~');
    expect(hits[0]?.articleId).toBe('a0');
    expect(hits.find(({ articleId }) => articleId === 'a3')?.reasons[0]?.kind).toBe('fuzzy');
  });

  it('keeps to the exact spelling after =', () => {
    const search = over(texts('آب', 'اب', 'ﺁﺏ', 'کتاب', 'کتابیں'));
    expect(search('=آب').ids).toEqual(['a0', 'a2']);
    expect(search('=اب').ids).toEqual(['a1']);
    expect(search('=کتاب').ids).toEqual(['a3']);
  });

  it('looks in one place only', () => {
    const search = over(
      [
        { id: 'title', text: 'بات', title: 'پوتن کی آمد', cells: ['talk'] },
        { id: 'source', text: 'پیوٹن نے کہا', title: 'خبر', cells: ['said'] },
        { id: 'translation', text: 'کہا', title: 'خبر', cells: ['Putin said', 'a treaty'] },
      ],
      [putin],
    );
    expect(search('title:Putin').ids).toEqual(['title']);
    expect(search('عنوان: پوتن').ids).toEqual(['title']);
    expect(search('Putin ').ids).toEqual(['source', 'title', 'translation']);
    expect(search('Putin ', { filters: { ...noFilters, place: 'source' } }).ids).toEqual(['source']);
    expect(search('"Putin said"', { filters: { ...noFilters, place: 'translation' } }).ids).toEqual([
      'translation',
    ]);
    const sides = search('Putin ', { filters: { ...noFilters, place: 'translation' } }).hits[0]?.snippets;
    expect(sides?.map(({ side }) => side)).toEqual(['translation']);
  });

  it('finds a name asked for as a name, and tells of one it does not know', () => {
    const search = over(texts('پیوٹن آئے', 'پوتن پوتن', 'مودی آئے'), [putin]);
    expect(search('name:Putin').ids).toEqual(['a0', 'a1']);
    expect(search('نام:"ولادیمیر پوتن"').ids).toEqual(['a0', 'a1']);
    const unknown = search('نام:مودی');
    expect(unknown.ids).toEqual(['a2']);
    expect(unknown.hints).toEqual([{ kind: 'name-unknown', text: 'مودی' }]);
  });

  it('gives a date its meaning', () => {
    const search = searchOver([
      lunrRetriever([dated('old', '2024-12-31'), dated('new', '2025-01-01'), dated('none', null)]),
    ]);
    expect(search('روس before:2025').ids).toEqual(['old']);
    expect(search('روس بعد:۲۰۲۵').ids).toEqual(['new']);
    expect(search('after:2024-12 before:2025-01-01').ids).toEqual(['old']);
    expect(search('روس', { filters: { ...noFilters, year: '2025' } }).ids).toEqual(['new']);
  });
});

describe('nothing found', () => {
  it('tells which word keeps articles from being found', () => {
    const search = over(texts('روس آمدن', 'روس بڑا شہر', 'چین'));
    const { total, nearly } = search('روس بڑا گاؤں');
    expect(total).toBe(0);
    expect(nearly).toEqual([{ start: 8, end: 12, articles: 1 }]);
    expect(search('گاؤں').nearly).toEqual([]);
    expect(search('روس').nearly).toEqual([]);
  });
});

describe('ranking', () => {
  it('sets the exact spelling above a folded one, and that above a stem, all else being equal', () => {
    const filler = fc.array(fc.constantFrom('بات', 'ہوئی', 'شہر', 'میں', 'گیا'), { maxLength: 20 });
    fc.assert(
      fc.property(filler, filler, fc.integer({ min: 1, max: 4 }), (before, after, times) => {
        const text = (word: string) =>
          [...before, ...Array.from({ length: times }, () => word), ...after].join(' ');
        const search = over([
          { id: 'exact', text: text('مؤثر') },
          { id: 'folded', text: text('موثر') },
          { id: 'stem', text: text('مؤثرات') },
        ]);
        expect(search('مؤثر ').hits.map(({ articleId }) => articleId)).toEqual(['exact', 'folded', 'stem']);
      }),
      { numRuns: 50 },
    );
  });
});

describe('facets', () => {
  it('counts each value as if its own filter were not set', () => {
    const retrievers = [
      lunrRetriever([
        published('a', '2024-05-01', 'ڈان'),
        published('b', '2025-05-01', 'ڈان', 'روس'),
        published('c', '2025-06-01', 'جنگ'),
      ]),
    ];
    const context = { retrievers, names: new NameBook([]), checkpoint: () => undefined };
    const asked = { text: 'روس ', filters: noFilters, withoutNames: [], withoutSpellings: [] };
    expect(facets(asked, context)).toEqual({
      places: { title: 1, source: 3, translation: 0 },
      shelves: [
        { shelf: 'bundled', articles: 3 },
        { shelf: 'reading', articles: 0 },
      ],
      years: [
        { year: '2025', articles: 2 },
        { year: '2024', articles: 1 },
      ],
      publications: [
        { publication: 'ڈان', articles: 2 },
        { publication: 'جنگ', articles: 1 },
      ],
    });
    const in2025 = facets({ ...asked, filters: { ...noFilters, year: '2025' } }, context);
    expect(in2025.years.map(({ articles }) => articles)).toEqual([2, 1]);
    expect(in2025.publications).toEqual([
      { publication: 'جنگ', articles: 1 },
      { publication: 'ڈان', articles: 1 },
    ]);
    expect(in2025.places).toEqual({ title: 1, source: 2, translation: 0 });
  });

  it('counts what is shown where the words of a name had to be taken apart', () => {
    const war = sampleName('war', 'یوکرین جنگ', 'Ukraine war');
    const retrievers = [lunrRetriever([sampleArticle({ id: 'a', text: 'یوکرین میں جنگ' })])];
    const context = { retrievers, names: new NameBook([war]), checkpoint: () => undefined };
    const asked = { text: 'یوکرین جنگ ', filters: noFilters, withoutNames: [], withoutSpellings: [] };
    expect(facets(asked, context).places).toEqual({ title: 0, source: 1, translation: 0 });
  });
});
