/** A search that goes on over an index that was built anew meanwhile, in which the same docs are other articles. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { noArticleSets } from '#core/search/index/article-sets.ts';
import { sampleArticle } from '#core/search/sample-articles.ts';
import { derivedSchema, derivedTables } from '#electron/storage/derived-tables.ts';
import { indexArticle, unindexArticle } from '#electron/storage/search-index.ts';
import { addArticle, emptyLibrary, toIndex } from '#electron/storage/testing/sample-library.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { createLibraryRetriever } from './search-library.ts';

/** Enough that the latest articles are not in the segments. */
const count = 100;

it('finds what is there now, and nothing by what was there before', () => {
  const file = join(temporaryFolder(), 'library.sqlite');
  const db = emptyLibrary(file);
  const articles = Array.from({ length: count }, (_, at) =>
    sampleArticle({ id: `a${at + 1}`, text: `خبر لفظ${at + 1}` }),
  );
  for (const [at, article] of articles.entries()) addArticle(db, at + 1, article);
  const edited = { ...toIndex(70, articles[69] ?? sampleArticle({ id: 'a70', text: '' })), text: 'زرافہ' };
  indexArticle(db, edited);
  const reader = createLibraryRetriever(new DatabaseSync(file, { readOnly: true }), noArticleSets);
  const found = (value: string) => {
    reader.refresh();
    const { docs } = reader.postings({ kind: 'word', value, exact: null, place: null });
    return [...docs].map((doc) => reader.article(doc)?.id);
  };
  expect([found('زرافہ'), found('لفظ71')]).toEqual([['a70'], ['a71']]);
  db.exec('BEGIN');
  unindexArticle(db, 66);
  for (const table of derivedTables()) db.exec(`DROP TABLE IF EXISTS "${table}"`);
  db.exec(derivedSchema);
  for (const [at, article] of articles.entries())
    if (at !== 65) indexArticle(db, at === 69 ? edited : toIndex(at + 1, article));
  db.exec('COMMIT');
  expect([found('زرافہ'), found('لفظ71'), found('لفظ66')]).toEqual([['a70'], ['a71'], []]);
});
