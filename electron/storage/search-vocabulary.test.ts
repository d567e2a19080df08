import type { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { sampleArticle } from '#core/search/sample-articles.ts';
import { indexArticle, unindexArticle } from './search-index.ts';
import { isInVocabulary } from './search-vocabulary.ts';
import { emptyLibrary, toIndex } from './testing/sample-library.ts';

const index = (db: DatabaseSync, number: number, text: string): void =>
  indexArticle(db, toIndex(number, sampleArticle({ id: `a${number}`, text })));

test('a term whose writing was rolled back is written when it comes again, whatever came between', () => {
  const db = emptyLibrary();
  index(db, 1, 'دریا');
  db.exec('BEGIN');
  index(db, 2, 'پہاڑ');
  db.exec('ROLLBACK');
  expect(isInVocabulary(db, 'پہاڑ')).toBe(false);
  // As many changes as were rolled back.
  unindexArticle(db, 1);
  index(db, 3, 'پہاڑ');
  expect(isInVocabulary(db, 'پہاڑ')).toBe(true);
});
