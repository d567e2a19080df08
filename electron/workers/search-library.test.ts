import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/articles/model.ts';
import {
  lunrRetriever,
  sampleArticle,
  sampleName,
  searchOver,
  type Sample,
} from '#core/search/sample-articles.ts';
import { derivedSchema } from '#electron/storage/derived-tables.ts';
import { migrations } from '#electron/storage/schema.ts';
import { articlesWithSpelling, indexArticle, unindexArticle } from '#electron/storage/search-index.ts';
import { createLibraryRetriever } from './search-library.ts';

function emptyLibrary(): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  for (const step of migrations) db.exec(step);
  db.exec(derivedSchema);
  return db;
}

/** Writes an article as the library service does, as far as search reads it. */
function add(db: DatabaseSync, number: number, article: Article): void {
  const { id, language, title, translatedTitle, text, translation } = article;
  db.prepare('INSERT INTO versions VALUES (?, ?, ?, ?)').run(article.version, language, text, '');
  db.prepare(`INSERT INTO articles VALUES (?, ?, ?, ?, '', ?, '', '', NULL, ?, '', ?, 0, '', '', NULL)`).run(
    number,
    id,
    language,
    title,
    translatedTitle,
    article.version,
    text.length,
  );
  for (const cell of translation?.cells ?? [])
    db.prepare('INSERT INTO cells VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
      id,
      cell.id,
      translation?.language ?? '',
      article.version,
      cell.start,
      cell.end,
      cell.revision,
      cell.text,
    );
  const texts = translation?.cells.map((cell) => cell.text) ?? [];
  indexArticle(db, {
    number,
    language,
    title,
    translatedTitle,
    text,
    translation: translation && { language: translation.language, texts },
  });
}

function libraryOf(articles: readonly Article[]): DatabaseSync {
  const db = emptyLibrary();
  for (const [index, article] of articles.entries()) add(db, index + 1, article);
  return db;
}

const words = fc.constantFrom(
  ...'روس ایران معاہدہ کتاب کتابیں پارٹنر شپ پارٹنرشپ دو طرفہ دوطرفہ آب اب لئے لیے بین\u200Cالاقوامی بین الاقوامی اور کے ساتھ کیساتھ 15.5 ۱۵٫۵ SCO US us O’Brien Putin پوتن پیوٹن ولادیمیر treaties treaty'.split(
    ' ',
  ),
);
const text = fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
const samples = fc.array(fc.record({ text, title: text, cells: fc.array(text, { maxLength: 2 }) }), {
  minLength: 1,
  maxLength: 6,
});
const query = fc.oneof(
  fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
  fc.tuple(words, fc.nat(4)).map(([word, length]) => word.slice(0, length + 1)),
  text.map((phrase) => `"${phrase}"`),
);
const names = [
  sampleName('putin', 'ولادیمیر پوتن', 'پوتن', 'پیوٹن', 'Putin'),
  sampleName('us', 'امریکہ', 'US'),
];

const found = (db: DatabaseSync, text: string) => searchOver([createLibraryRetriever(db)])(text).ids;

/** Milliseconds; these take one or two seconds on a machine with nothing else to do. */
const slowMachine = 30_000;

describe('lunr and FTS5', () => {
  it(
    'find the same articles',
    () => {
      fc.assert(
        fc.property(
          samples,
          fc.array(query, { minLength: 1, maxLength: 4 }),
          fc.constantFrom('', ' '),
          (list, queries, end) => {
            const articles = list.map((sample, index): Article =>
              sampleArticle({ ...sample, id: `a${index}` } as Sample),
            );
            const byLunr = searchOver([lunrRetriever(articles)], names);
            const byLibrary = searchOver([createLibraryRetriever(libraryOf(articles))], names);
            for (const one of queries) expect(byLibrary(one + end).ids, one).toEqual(byLunr(one + end).ids);
          },
        ),
        { numRuns: 120 },
      );
    },
    slowMachine,
  );

  it('weigh a word alike, up to the three decimals that lunr keeps', () => {
    const articles = ['روس ایران روس', 'روس', 'چین کی بات'].map((body, index) =>
      sampleArticle({ id: `a${index}`, text: body, title: 'خبر' }),
    );
    const lunr = lunrRetriever(articles).postings({ kind: 'word', value: 'روس' });
    const library = createLibraryRetriever(libraryOf(articles)).postings({ kind: 'word', value: 'روس' });
    for (const [number, strengths] of lunr)
      expect(library.get(number + 1)?.words).toBeCloseTo(strengths.words ?? 0, 2);
    expect([lunr.size, library.size]).toEqual([2, 2]);
  });

  it('are ranked together, by rarity over both', () => {
    const bundled = ['روس', 'روس', 'روس گیس'].map((body, index) =>
      sampleArticle({ id: `b${index}`, text: body }),
    );
    const own = ['گیس', 'روس'].map((body, index) => sampleArticle({ id: `o${index}`, text: body }));
    const library = createLibraryRetriever(libraryOf(own));
    const search = searchOver([lunrRetriever(bundled), library]);
    expect(search('گیس ').ids).toEqual(['b2', 'o0']);
    expect(search('روس ', { origin: 'own' }).ids).toEqual(['o1']);
    expect(search('روس ', { origin: 'bundled' }).ids).toEqual(['b0', 'b1', 'b2']);
  });
});

describe('the library index', () => {
  const article = sampleArticle({
    id: 'a',
    text: 'پوتن ماسکو میں',
    title: 'خبر',
    cells: ['Putin in Moscow'],
  });

  it('holds what is indexed in place of what was before, and nothing of what is taken out', () => {
    const db = libraryOf([article]);
    expect(found(db, 'moscow ')).toEqual(['a']);
    indexArticle(db, {
      number: 1,
      language: 'ur',
      title: 'خبر',
      translatedTitle: null,
      text: 'تہران',
      translation: null,
    });
    expect(found(db, 'moscow ')).toEqual([]);
    expect(found(db, 'تہران ')).toEqual(['a']);
    unindexArticle(db, 1);
    unindexArticle(db, 1);
    expect(found(db, 'تہران ')).toEqual([]);
    expect(db.prepare('SELECT articles, words FROM search_totals').get()).toEqual({ articles: 0, words: 0 });
  });

  it('never gives a deleted article', () => {
    const db = libraryOf([article]);
    db.exec("UPDATE articles SET deleted = '2025-01-01T00:00:00Z'");
    expect(searchOver([createLibraryRetriever(db)])('پوتن ')).toMatchObject({ hits: [], total: 0 });
    expect(articlesWithSpelling(db, 'پوتن')).toEqual([]);
  });

  it('keeps nothing of an article whose transaction is broken off', () => {
    const db = emptyLibrary();
    db.exec('BEGIN');
    add(db, 1, article);
    db.exec('ROLLBACK');
    for (const table of ['search_terms', 'search_lengths', 'vocabulary', 'articles'])
      expect(db.prepare(`SELECT count(*) AS rows FROM ${table}`).get(), table).toEqual({ rows: 0 });
    expect(db.prepare('SELECT articles FROM search_totals').get()).toEqual({ articles: 0 });
    add(db, 1, article);
    expect(found(db, 'پوتن ')).toEqual(['a']);
  });

  it('keeps terms whole that FTS5 would split or change', () => {
    const db = libraryOf([sampleArticle({ id: 'a', text: "O'Brien 15.5 U.S.", language: 'en' })]);
    for (const query of ["o'brien ", '15.5 ', 'U.S. ']) expect(found(db, query), query).toEqual(['a']);
    for (const query of ['brien ', '15 ', '5 ']) expect(found(db, query), query).toEqual([]);
  });

  it('knows which articles may hold a spelling', () => {
    const db = libraryOf(
      ['ولادیمیر پوتن آئے', 'پوتن آئے، ولادیمیر گئے', 'ولادیمیرپوتن', 'پُوتن', 'خبر'].map((body, index) =>
        sampleArticle({ id: `a${index}`, text: body, cells: index === 4 ? ['Tehran’s Vladimir Putin'] : [] }),
      ),
    );
    expect(articlesWithSpelling(db, 'ولادیمیر پوتن')).toEqual([1, 2, 3]);
    expect(articlesWithSpelling(db, 'پوتن')).toEqual([1, 2, 4]);
    expect(articlesWithSpelling(db, 'vladimir putin')).toEqual([5]);
    expect(articlesWithSpelling(db, '۔')).toEqual([]);
    expect(articlesWithSpelling(db, 'نہیں')).toEqual([]);
  });
});
