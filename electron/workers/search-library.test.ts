import type { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/articles/model.ts';
import { formsOf } from '#core/search/index/analyse.ts';
import { noArticleSets } from '#core/search/index/article-sets.ts';
import type { Postings, Probe, Retriever } from '#core/search/index/retriever.ts';
import { lunrRetriever, sampleArticle, sampleName, searchOver } from '#core/search/sample-articles.ts';
import { articlesWithSpelling, indexArticle, unindexArticle } from '#electron/storage/search-index.ts';
import { seal } from '#electron/storage/search-segments.ts';
import { addArticle, emptyLibrary, libraryOf, toIndex } from '#electron/storage/testing/sample-library.ts';
import { createLibraryRetriever } from './search-library.ts';

const retrieverOf = (db: DatabaseSync): Retriever => {
  const retriever = createLibraryRetriever(db, noArticleSets);
  retriever.refresh();
  return retriever;
};

const words =
  'روس ایران معاہدہ معاہدے کتاب کتابیں پارٹنر شپ پارٹنرشپ دو طرفہ دوطرفہ آب اب لئے لیے بین\u200Cالاقوامی بین الاقوامی اور کے ساتھ کیساتھ 15.5 ۱۵٫۵ SCO US us O’Brien Putin پوتن پیوٹن ولادیمیر treaties treaty کا'.split(
    ' ',
  );
const word = fc.constantFrom(...words);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '، ', '۔ ', '\n', '-', '’s ', '. ');
const text = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 })
  .map((list) => list.map(([one, between]) => one + between).join(''));
const articles = fc
  .array(
    fc.record({
      text,
      title: text,
      translatedTitle: fc.option(text, { nil: undefined }),
      cells: fc.option(fc.array(text, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map(({ translatedTitle, cells, ...sample }, index): Article =>
      sampleArticle({
        id: `a${String(index).padStart(2, '0')}`,
        ...sample,
        ...(translatedTitle === undefined ? {} : { translatedTitle }),
        ...(cells === undefined ? {} : { cells }),
      }),
    ),
  );

/** What became of the library after each article: sealed there, or another one written and deleted, or edited. */
const fates = fc.array(fc.constantFrom('', '', 'seal', 'deleted', 'edited'), {
  minLength: 12,
  maxLength: 12,
});

/** A library that holds the articles, with a past. */
function grown(list: readonly Article[], past: readonly string[]): DatabaseSync {
  const db = emptyLibrary();
  for (const [index, article] of list.entries()) {
    const fate = past[index] ?? '';
    if (fate === 'deleted') {
      indexArticle(db, { ...toIndex(1000 + index, article), text: 'روس ایران شپ' });
      unindexArticle(db, 1000 + index);
    }
    if (fate === 'edited') indexArticle(db, { ...toIndex(index + 1, article), text: 'پوتن کتاب' });
    addArticle(db, index + 1, article);
    if (fate === 'seal') seal(db);
  }
  return db;
}

const forms = words.flatMap((one) => formsOf(one) ?? []);
const place = fc.constantFrom(null, null, 'title', 'source', 'translation');
const plainProbe = fc.oneof(
  fc
    .tuple(fc.constantFrom(...forms), fc.constantFrom(...forms), fc.boolean())
    .map(([{ term, exact }, other, same]) => ({
      kind: 'word' as const,
      value: term,
      exact: same ? exact : other.exact,
    })),
  fc.constantFrom(...forms).map(({ exact }) => ({ kind: 'exact' as const, value: exact })),
  fc.constantFrom(...forms).map(({ nameKey }) => ({ kind: 'name' as const, value: nameKey })),
);
const probe: fc.Arbitrary<Probe> = fc
  .tuple(
    fc.oneof(
      plainProbe,
      fc.constantFrom('SCO', 'US', 'UN').map((value) => ({ kind: 'capitals' as const, value })),
      fc
        .constantFrom(...forms.flatMap(({ term, stems }) => [term, ...stems]))
        .map((value) => ({ kind: 'stem' as const, value })),
      fc
        .tuple(fc.constantFrom(...forms), fc.integer({ min: 1, max: 8 }))
        .map(([{ term }, length]) => ({ kind: 'prefix' as const, value: term.slice(0, length) })),
      fc
        .tuple(fc.constantFrom(...forms), fc.nat(4), fc.nat(4))
        .filter(([{ term }]) => term.length > 1)
        .map(([{ term }, at, skipped]) => ({
          kind: 'wild' as const,
          value: `${term.slice(0, 1 + at)}*${term.slice(1 + at + skipped)}`,
        })),
      fc
        .tuple(fc.constantFrom(...forms), fc.nat(6), fc.constantFrom('ا', '', 'ب'), fc.nat(2))
        .map(([{ term }, at, letter, gone]) => ({
          kind: 'fuzzy' as const,
          value: term.slice(0, at) + letter + term.slice(at + gone) || 'ا',
        })),
    ),
    place,
  )
  .map(([probe, place]): Probe => ({ ...probe, place }));

/** By article. */
const listed = (retriever: Retriever, { docs, strengths }: Postings): [string, number][] =>
  [...docs]
    .map((doc, at): [string, number] => [retriever.article(doc)?.id ?? '', strengths[at] ?? 0])
    .toSorted();

const isShortPrefix = ({ kind, value }: Probe): boolean => kind === 'prefix' && value.length <= 3;

describe('the library’s index and lunr’s', () => {
  it('find the same articles by every kind of probe, and weigh them alike', () => {
    fc.assert(
      fc.property(articles, fates, fc.array(probe, { minLength: 1, maxLength: 8 }), (list, past, probes) => {
        const lunr = lunrRetriever(list);
        const library = retrieverOf(grown(list, past));
        expect(library.size()).toBe(lunr.size());
        for (const one of probes) {
          const [expected, actual] = [lunr, library].map((retriever) =>
            listed(retriever, retriever.postings(one)),
          );
          const said = JSON.stringify(one);
          expect(
            actual?.map(([id]) => id),
            said,
          ).toEqual(expected?.map(([id]) => id));
          expect(library.has(one), said).toBe(lunr.has(one));
          // Beginnings of up to three letters count all words that begin so as one.
          if (isShortPrefix(one)) continue;
          for (const [at, [, strength]] of (actual ?? []).entries())
            expect(strength, said).toBeCloseTo(expected?.[at]?.[1] ?? 0, 4);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('find the same phrases', () => {
    const phrases = fc.array(
      fc.tuple(
        fc.array(plainProbe, { minLength: 2, maxLength: 6 }),
        place,
        fc.constantFrom('text' as const, 'name' as const),
      ),
      { maxLength: 8 },
    );
    // Of articles themselves: phrases at random hardly ever stand anywhere.
    const cut = fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 2, max: 6 }),
        fc.constantFrom('word', 'exact', 'name'),
        fc.constantFrom('text' as const, 'name' as const),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(articles, fates, phrases, cut, (list, past, loose, pieces) => {
        const lunr = lunrRetriever(list);
        const library = retrieverOf(grown(list, past));
        const found = pieces.map(([which, from, length, kind, joint]) => {
          const body = list[which % list.length]?.text ?? '';
          const all = body.split(/[\s،۔.]+/u).flatMap((one) => formsOf(one) ?? []);
          const start = from % Math.max(1, all.length);
          const probes = all.slice(start, start + length).map(({ term, exact, nameKey }): Probe => {
            if (kind === 'exact') return { kind, value: exact, place: null };
            if (kind === 'name') return { kind, value: nameKey, place: null };
            return { kind: 'word', value: term, exact, place: null };
          });
          return { probes, joint };
        });
        const all = [
          ...loose.map(([probes, place, joint]) => ({
            probes: probes.map((one): Probe => ({ ...one, place })),
            joint,
          })),
          ...found,
        ].filter(({ probes }) => probes.length > 0);
        for (const { probes, joint } of all) {
          const [expected, actual] = [lunr, library].map((retriever) =>
            listed(retriever, retriever.phrase(probes, joint)),
          );
          const said = JSON.stringify({ probes, joint });
          expect(
            actual?.map(([id]) => id),
            said,
          ).toEqual(expected?.map(([id]) => id));
          for (const [at, [, strength]] of (actual ?? []).entries())
            expect(strength, said).toBeCloseTo(expected?.[at]?.[1] ?? 0, 4);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('answer the same articles to whatever is asked', () => {
    const names = [
      sampleName('putin', 'ولادیمیر پوتن', 'پوتن', 'پیوٹن', 'Putin'),
      sampleName('us', 'امریکہ', 'US'),
    ];
    const query = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
      fc.tuple(word, fc.nat(4)).map(([word, length]) => word.slice(0, length + 1)),
      text.map((phrase) => `"${phrase}"`),
      word.map((one) => `=${one}`),
      word.map((one) => `${one}~`),
      word.map((one) => `${one.slice(0, 2)}*`),
      fc.tuple(word, word).map(([one, other]) => `${one} -${other}`),
      fc.tuple(word, word).map(([one, other]) => `${one} OR title:${other}`),
    );
    fc.assert(
      fc.property(
        articles,
        fates,
        fc.array(query, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', ' '),
        (list, past, queries, end) => {
          const byLunr = searchOver([lunrRetriever(list)], names);
          const byLibrary = searchOver([retrieverOf(grown(list, past))], names);
          for (const one of queries) expect(byLibrary(one + end).ids, one).toEqual(byLunr(one + end).ids);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('are ranked together, by rarity over both', () => {
    const bundled = ['روس', 'روس', 'روس گیس'].map((body, index) =>
      sampleArticle({ id: `b${index}`, text: body }),
    );
    const own = ['گیس', 'روس'].map((body, index) => sampleArticle({ id: `o${index}`, text: body }));
    const search = searchOver([lunrRetriever(bundled), retrieverOf(libraryOf(own))]);
    expect(search('گیس ').ids).toEqual(['b2', 'o0']);
  });
});

const found = (db: DatabaseSync, query: string): readonly string[] =>
  searchOver([retrieverOf(db)])(query).ids;

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
    indexArticle(db, { ...toIndex(1, article), text: 'تہران', translation: null });
    expect(found(db, 'moscow ')).toEqual([]);
    expect(
      retrieverOf(db).postings({ kind: 'word', value: 'تہران', exact: null, place: null }).docs.length,
    ).toBe(1);
    unindexArticle(db, 1);
    unindexArticle(db, 1);
    expect(found(db, 'تہران ')).toEqual([]);
    expect(retrieverOf(db).size()).toBe(0);
  });

  it('keeps nothing of an article whose transaction is broken off', () => {
    const db = emptyLibrary();
    db.exec('BEGIN');
    addArticle(db, 1, article);
    db.exec('ROLLBACK');
    for (const table of ['search_docs', 'search_columns', 'search_recent', 'vocabulary', 'articles'])
      expect(db.prepare(`SELECT count(*) AS rows FROM ${table}`).get(), table).toEqual({ rows: 0 });
    addArticle(db, 1, article);
    expect(found(db, 'پوتن ')).toEqual(['a']);
    expect(found(db, 'پوتمن~ ')).toEqual(['a']);
  });

  it('keeps terms whole that FTS5 would split or change', () => {
    const db = libraryOf([sampleArticle({ id: 'a', text: "O'Brien 15.5 U.S. said", language: 'en' })]);
    for (const query of ["o'brien ", '15.5 ', 'U.S. ', `"o'brien 15.5 u.s. said"`])
      expect(found(db, query), query).toEqual(['a']);
    for (const query of ['brien ', '15 ', '5 ']) expect(found(db, query), query).toEqual([]);
  });

  it('knows which articles may hold a spelling', () => {
    const db = libraryOf(
      ['ولادیمیر پوتن آئے', 'پوتن آئے، ولادیمیر گئے', 'ولادیمیرپوتن', 'پُوتن', 'خبر'].map((body, index) =>
        sampleArticle({ id: `a${index}`, text: body, cells: index === 4 ? ['Tehran’s Vladimir Putin'] : [] }),
      ),
    );
    seal(db);
    expect(articlesWithSpelling(db, 'ولادیمیر پوتن')).toEqual([1, 2, 3]);
    expect(articlesWithSpelling(db, 'پوتن')).toEqual([1, 2, 4]);
    expect(articlesWithSpelling(db, 'vladimir putin')).toEqual([5]);
    expect(articlesWithSpelling(db, '۔')).toEqual([]);
    expect(articlesWithSpelling(db, 'نہیں')).toEqual([]);
    unindexArticle(db, 2);
    expect(articlesWithSpelling(db, 'پوتن')).toEqual([1, 4]);
  });
});
