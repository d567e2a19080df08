/** What is to be counted anew behind a change of names: kept in the library, so that nothing that ends the app loses it. */
import type { DatabaseSync } from 'node:sqlite';
import type { Spelling } from '#core/names/model.ts';
import { prepared } from './prepared.ts';
import { docsWithSpelling } from './search-index.ts';

export type SpelledText = Pick<Spelling, 'text' | 'language'>;

/** An article whose mentions are to be counted. */
export interface StaleArticle {
  readonly id: string;
  /** UTF-16 units of its text; 0 where it is no longer there. */
  readonly length: number;
}

/** Docs of one look-up: their articles are listed in a few dozen milliseconds. */
const docsListed = 2_000;
/** Spellings looked up at a time. */
const spellingsListed = 16;

export function putStaleArticle(db: DatabaseSync, articleId: string): void {
  prepared(db, 'INSERT OR IGNORE INTO mention_stale VALUES (?)').run(articleId);
}

/** All articles that have a spelling are stale; they are looked up behind, by `listStale`. */
export function putStaleSpelling(db: DatabaseSync, { text, language }: SpelledText): void {
  prepared(
    db,
    'INSERT INTO mention_stale_spellings VALUES (?, ?, 0) ON CONFLICT DO UPDATE SET after = 0',
  ).run(language, text);
}

export const isAnyStale = (db: DatabaseSync): boolean =>
  isAnySpellingStale(db) || prepared(db, 'SELECT 1 FROM mention_stale LIMIT 1').get() !== undefined;

const isAnySpellingStale = (db: DatabaseSync): boolean =>
  prepared(db, 'SELECT 1 FROM mention_stale_spellings LIMIT 1').get() !== undefined;

/** Articles that are to be counted, as far as they are known; takes a few milliseconds where they are many. */
export const countStale = (db: DatabaseSync): number =>
  Number(prepared(db, 'SELECT count(*) AS articles FROM mention_stale').get()?.['articles'] ?? 0);

/** Puts articles of stale spellings among the stale ones. Returns false when there was nothing left to look up. */
export function listStale(db: DatabaseSync): boolean {
  const { spellings, articles } = amounts(db);
  if (spellings === 0) return false;
  // To look up one spelling takes about as long as to count one article.
  if (spellings >= articles) {
    putAllStale(db);
    return true;
  }
  const rows = prepared(db, 'SELECT language, text, after FROM mention_stale_spellings LIMIT ?').all(
    spellingsListed,
  ) as unknown as (SpelledText & { after: number })[];
  let left = docsListed;
  for (const row of rows) {
    if (left > 0) left -= listSpelling(db, row, row.after, left);
  }
  return true;
}

/** All articles are stale. */
const putAllStale = (db: DatabaseSync): void =>
  db.exec(`INSERT OR IGNORE INTO mention_stale SELECT id FROM articles WHERE deleted IS NULL;
           DELETE FROM mention_stale_spellings`);

/** Makes all articles stale where they are no more than the spellings. Returns false, and does nothing, where they are. */
export function putAllStaleForMany(db: DatabaseSync, spellings: number): boolean {
  if (spellings < amounts(db).articles) return false;
  putAllStale(db);
  return true;
}

const amounts = (db: DatabaseSync) =>
  prepared(
    db,
    `SELECT (SELECT count(*) FROM mention_stale_spellings) AS spellings,
            (SELECT count(*) FROM search_docs) AS articles`,
  ).get() as { spellings: number; articles: number };

/** Lists up to `limit` docs after one; returns how many. */
function listSpelling(
  db: DatabaseSync,
  { text, language }: SpelledText,
  after: number,
  limit: number,
): number {
  const all = docsWithSpelling(db, text, language);
  const docs = all.filter((doc) => doc > after).subarray(0, limit);
  prepared(
    db,
    `INSERT OR IGNORE INTO mention_stale SELECT a.id FROM json_each(?) d
     JOIN search_docs s ON s.doc = d.value JOIN articles a ON a.number = s.number`,
  ).run(JSON.stringify([...docs]));
  const last = docs.at(-1);
  if (last === undefined || last === all.at(-1))
    prepared(db, 'DELETE FROM mention_stale_spellings WHERE language = ? AND text = ?').run(language, text);
  else
    prepared(db, 'UPDATE mention_stale_spellings SET after = ? WHERE language = ? AND text = ?').run(
      last,
      language,
      text,
    );
  return docs.length;
}

/** Takes out up to `most` stale articles, together of about `units` units at the most; one, however long it is. */
export function takeStale(db: DatabaseSync, most: number, units: number): StaleArticle[] {
  const rows = prepared(
    db,
    `SELECT s.article_id AS id, coalesce(a.length, 0) AS length
     FROM mention_stale s LEFT JOIN articles a ON a.id = s.article_id LIMIT ?`,
  ).all(most) as unknown as StaleArticle[];
  let together = 0;
  const taken = rows.filter(({ length }, at) => {
    together += length;
    return at === 0 || together <= units;
  });
  for (const { id } of taken) prepared(db, 'DELETE FROM mention_stale WHERE article_id = ?').run(id);
  return taken;
}

/** Articles that may hold a spelling; null where they are more than `most`. */
export function fewArticlesWith(
  db: DatabaseSync,
  { text, language }: SpelledText,
  most: number,
): StaleArticle[] | null {
  const docs = docsWithSpelling(db, text, language, most);
  if (docs.length > most) return null;
  return prepared(
    db,
    `SELECT a.id AS id, a.length AS length FROM json_each(?) d
     JOIN search_docs s ON s.doc = d.value JOIN articles a ON a.number = s.number`,
  ).all(JSON.stringify([...docs])) as unknown as StaleArticle[];
}
