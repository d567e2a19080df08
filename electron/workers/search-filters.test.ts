import { describe, expect, it } from 'vitest';
import type { Article } from '#core/articles/model.ts';
import { facetsOf, isLetThrough } from '#core/search/index/article-filters.ts';
import type { ArticleSets } from '#core/search/index/article-sets.ts';
import type { ArticleFilter } from '#core/search/index/retriever.ts';
import { sampleArticle } from '#core/search/sample-articles.ts';
import { indexArticle, unindexArticle } from '#electron/storage/search-index.ts';
import { libraryOf, toIndex } from '#electron/storage/testing/sample-library.ts';
import { createLibraryRetriever } from './search-library.ts';

const publications = ['روزنامہ جنگ', 'ڈان', '', 'Dawn'];
const dates = ['2025-01-05', '2025-12-31', null, '0099-06-01', '2024-02-29'];

const articles = Array.from({ length: 60 }, (_, index): Article => ({
  ...sampleArticle({ id: `a${index}`, text: `متن ${index}` }),
  origin: 'own',
  publication: publications[index % publications.length] ?? '',
  date: dates[index % dates.length] ?? null,
}));

const ids = (step: number): ReadonlySet<string> =>
  new Set(['bundled', ...articles.filter((_, index) => index % step === 0).map(({ id }) => id)]);
const sets: ArticleSets = {
  withTag: (tag) => (tag === 'امن' ? ids(4) : new Set()),
  withNote: (words) => (words.includes('اہم') ? ids(9) : new Set()),
  opened: () => ids(5),
  tags: () =>
    new Map([
      ['امن', ids(4)],
      ['جنگ', new Set(['bundled'])],
    ]),
};

/** Two articles became other docs, one went. */
function retriever() {
  const db = libraryOf(articles);
  for (const number of [7, 22]) {
    const article = articles[number - 1];
    if (article) indexArticle(db, toIndex(number, article));
  }
  unindexArticle(db, 60);
  const found = createLibraryRetriever(db, sets);
  found.refresh();
  return found;
}
const there = articles.slice(0, 59);

describe('filters of the library', () => {
  const filters: ArticleFilter[] = [
    { kind: 'publication', words: ['روزنامہ', 'جن'] },
    { kind: 'publication', words: ['جن', 'روزنامہ'] },
    { kind: 'publication', words: ['daw'] },
    { kind: 'published-by', publication: 'ڈان' },
    { kind: 'published-by', publication: '' },
    { kind: 'published-by', publication: 'کوئی نہیں' },
    { kind: 'tag', tag: 'امن' },
    { kind: 'tag', tag: 'کوئی' },
    { kind: 'note', words: ['اہم'] },
    { kind: 'date', from: '2025-01-05', to: '2025-12-31' },
    { kind: 'date', from: null, to: '2025-01-05' },
    { kind: 'date', from: '2024-03-01', to: null },
    { kind: 'date', from: null, to: null },
    { kind: 'origin', origin: 'own' },
    { kind: 'origin', origin: 'bundled' },
    { kind: 'reading' },
  ];

  it.each(filters)('let through what they would of the articles themselves: %j', (filter) => {
    const { filtered, article } = retriever();
    const docs = filtered(filter);
    expect([...docs]).toEqual([...docs].toSorted((one, two) => one - two));
    const found = [...docs].map((doc) => article(doc)?.id ?? '').toSorted();
    const passes = isLetThrough(filter, sets);
    expect(found).toEqual(
      there
        .filter(passes)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('count as the articles themselves would', () => {
    const { filtered, facets } = retriever();
    const all = filtered({ kind: 'origin', origin: 'own' });
    expect(facets(all)).toEqual(facetsOf(there, sets));
    expect(facets(new Uint32Array(0))).toEqual(facetsOf([], sets));
    // What was counted before leaves no trace.
    const some = filtered({ kind: 'published-by', publication: 'ڈان' });
    expect(facets(some)).toEqual(
      facetsOf(
        there.filter(({ publication }) => publication === 'ڈان'),
        sets,
      ),
    );
  });
});
