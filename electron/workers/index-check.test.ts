import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/articles/model.ts';
import { sampleArticle } from '#core/search/sample-articles.ts';
import { indexArticle, unindexArticle } from '#electron/storage/search-index.ts';
import { seal } from '#electron/storage/search-segments.ts';
import { addArticle, emptyLibrary, toIndex, writeArticle } from '#electron/storage/testing/sample-library.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { checkIndex, faultLimit } from './index-check.ts';

const words = 'روس ایران معاہدہ کتابیں پارٹنرشپ دوطرفہ آب بین‌الاقوامی 15.5 SCO US Putin’s'.split(' ');

/** Every article differs from the others. */
const article = (number: number): Article => ({
  ...sampleArticle({
    id: `a${number}`,
    title: `خبر ${number}`,
    text: Array.from({ length: 12 }, (_, at) => words[(number * 7 + at * at) % words.length]).join(
      number % 3 === 0 ? '، ' : ' ',
    ),
    cells: [`The ${number} treaties of Tehran`, 'Second'],
  }),
  publication: `اخبار ${number % 3}`,
  date: number % 4 === 0 ? null : `2025-01-${String(1 + (number % 28)).padStart(2, '0')}`,
});

const count = 150;

/** 150 articles in two segments and a tail, some edited, some deleted. Its shadow tables may be written. */
function library(path?: string): DatabaseSync {
  const db = emptyLibrary(path);
  // Newer than the types.
  (db as DatabaseSync & { enableDefensive(on: boolean): void }).enableDefensive(false);
  for (let number = 1; number <= count; number += 1) addArticle(db, number, article(number));
  for (const number of [3, 80, 149]) indexArticle(db, toIndex(number, article(number)));
  for (const number of [5, 90, 150]) {
    db.prepare("UPDATE articles SET deleted = 'now' WHERE number = ?").run(number);
    unindexArticle(db, number);
  }
  return db;
}

const live = count - 3;
const check = (db: DatabaseSync) => checkIndex(db, () => undefined);
const kinds = (db: DatabaseSync): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(check(db).faults, ({ kind }) => kind)].map(([kind, list]) => [kind, list.length]),
  );

const docOf = (db: DatabaseSync, number: number): number =>
  Number(db.prepare('SELECT doc FROM search_docs WHERE number = ?').get(number)?.['doc']);

/** Changes a byte in the middle of a blob. */
function flip(db: DatabaseSync, table: string, where: string): void {
  const row = db.prepare(`SELECT rowid AS id, data FROM ${table} WHERE ${where}`).get();
  const data = row?.['data'];
  if (!(data instanceof Uint8Array)) throw new Error(`nothing in ${table} where ${where}`);
  data[data.length >> 1] = (data[data.length >> 1] ?? 0) ^ 1;
  db.prepare(`UPDATE ${table} SET data = ? WHERE rowid = ?`).run(data, row?.['id'] ?? 0);
}

describe('the check', () => {
  it('finds nothing wrong with an index that is as it should be, sealed or not', () => {
    const db = library();
    expect(check(db)).toEqual({ articles: live, sound: live, faults: [] });
    seal(db);
    expect(check(db)).toEqual({ articles: live, sound: live, faults: [] });
    expect(check(emptyLibrary())).toEqual({ articles: 0, sound: 0, faults: [] });
  });

  it('reads through a connection that may not write, and says how far it has come', () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    library(path).close();
    const db = new DatabaseSync(path, { readOnly: true });
    const told: string[] = [];
    expect(checkIndex(db, (done, total) => told.push(`${done}/${total}`)).faults).toEqual([]);
    expect(told).toEqual([`0/${live}`, `64/${live}`, `128/${live}`, `${live}/${live}`]);
    db.close();
  });

  it('names an article that slipped in behind the index', () => {
    const db = library();
    writeArticle(db, 500, article(500));
    expect(check(db)).toEqual({
      articles: live + 1,
      sound: live,
      faults: [{ kind: 'missing', articleId: 'a500', title: 'خبر 500' }],
    });
  });

  it('names an article that was changed behind the index', () => {
    for (const sql of [
      "UPDATE articles SET title = 'نیا' WHERE number = 7",
      "UPDATE articles SET date = '2024-05-05' WHERE number = 7",
      "UPDATE articles SET publication = 'کوئی' WHERE number = 7",
      "UPDATE versions SET text = text || ' اور' WHERE hash = 'a7'",
      // The same words in another order.
      "UPDATE cells SET text = 'The treaties 7 of Tehran' WHERE article_id = 'a7' AND id = 's0'",
      "UPDATE cells SET text = 'The, 7 treaties of Tehran' WHERE article_id = 'a7' AND id = 's0'",
      "UPDATE cells SET text = 'The 7 treaties of tehrán' WHERE article_id = 'a7' AND id = 's0'",
      "DELETE FROM cells WHERE article_id = 'a7' AND id = 's1'",
    ]) {
      const db = library();
      db.exec(sql);
      const { sound, faults } = check(db);
      expect([sound, faults.map(({ kind, articleId }) => [kind, articleId])], sql).toEqual([
        live - 1,
        [['stale', 'a7']],
      ]);
    }
  });

  it('tells of what is in the index and no longer in the library', () => {
    const db = library();
    db.exec("UPDATE articles SET deleted = 'now' WHERE number = 9");
    db.exec('PRAGMA foreign_keys = OFF; DELETE FROM articles WHERE number = 10');
    const { articles, sound, faults } = check(db);
    expect([articles, sound]).toEqual([live - 2, live - 2]);
    expect(faults).toEqual([
      { kind: 'extra', articleId: null, title: 'خبر 9' },
      { kind: 'extra', articleId: null, title: '' },
    ]);
  });

  it('finds damaged postings', () => {
    for (const number of [20, 149]) {
      const db = library();
      if (number === 149) flip(db, 'search_recent', `doc = ${docOf(db, 149)}`);
      else flip(db, 'search_blocks', 'segment = 1 AND length(data) > 500');
      const { sound, faults } = check(db);
      expect(sound).toBeLessThan(live);
      expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['stale']));
    }
  });

  it('finds rows that were deleted', () => {
    const cases: [sql: string, kinds: Record<string, number>][] = [
      ['DELETE FROM search_docs WHERE number = 7', { missing: 1, extra: 1 }],
      ['DELETE FROM search_blocks WHERE id = 1', { stale: 62 }],
      ['DELETE FROM search_segments WHERE id = 1', { stale: 62 }],
      ["DELETE FROM vocabulary WHERE term = 'treaties'", { stale: faultLimit }],
      ['DELETE FROM search_publications WHERE id = 1', { stale: 50 }],
      ['DELETE FROM search WHERE rowid = 7', { stale: 1 }],
      ['DELETE FROM search_columns WHERE chunk = 1', { stale: 24 }],
    ];
    for (const [sql, expected] of cases) {
      const db = library();
      db.exec(sql);
      expect(kinds(db), sql).toEqual(expected);
    }
  });

  it('trusts nothing of tables that are damaged in themselves', () => {
    for (const sql of [
      'DELETE FROM search_data WHERE id > 10',
      'DROP TABLE search_blocks',
      'DROP TABLE vocabulary',
      "UPDATE search_blocks SET data = x'ffffffffff7f' WHERE id = 2",
    ]) {
      const db = library();
      db.exec(sql);
      expect(check(db).sound, sql).toBeLessThan(live);
      expect(check(db).faults.length, sql).toBeGreaterThan(20);
    }
  });

  it('finds keys that stand where nobody looks', () => {
    const db = library();
    db.exec(
      "UPDATE search_blocks SET first = x'00' WHERE segment = 2 AND id = (SELECT max(id) FROM search_blocks WHERE segment = 2)",
    );
    expect(check(db).sound).toBeLessThan(live);
  });
});
