/** Libraries in memory for tests of the search index: articles as the services write them, as far as search reads them. */
import { DatabaseSync } from 'node:sqlite';
import type { Article } from '#core/articles/model.ts';
import { derivedSchema } from '#electron/storage/derived-tables.ts';
import { migrations } from '#electron/storage/schema.ts';
import { indexArticle, type ArticleToIndex } from '#electron/storage/search-index.ts';

export function emptyLibrary(path = ':memory:'): DatabaseSync {
  const db = new DatabaseSync(path);
  if (path !== ':memory:') db.exec('PRAGMA journal_mode = WAL');
  for (const step of migrations) db.exec(step);
  db.exec(derivedSchema);
  return db;
}

/** Writes an article without indexing it. */
export function writeArticle(db: DatabaseSync, number: number, article: Article): void {
  const { id, language, title, translatedTitle, publication, date, text, translation, version } = article;
  db.prepare('INSERT OR IGNORE INTO versions VALUES (?, ?, ?, ?)').run(version, language, text, '');
  db.prepare(`INSERT INTO articles VALUES (?, ?, ?, ?, '', ?, ?, '', ?, ?, '', ?, 0, '', '', NULL, 0)`).run(
    number,
    id,
    language,
    title,
    translatedTitle,
    publication,
    date,
    version,
    text.length,
  );
  for (const cell of translation?.cells ?? [])
    db.prepare('INSERT INTO cells VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
      id,
      cell.id,
      translation?.language ?? '',
      version,
      cell.start,
      cell.end,
      cell.revision,
      cell.text,
    );
}

export const toIndex = (number: number, article: Article): ArticleToIndex => ({
  ...article,
  number,
  translation: article.translation && {
    language: article.translation.language,
    texts: article.translation.cells.map((cell) => cell.text),
  },
});

export function addArticle(db: DatabaseSync, number: number, article: Article): void {
  writeArticle(db, number, article);
  indexArticle(db, toIndex(number, article));
}

/** The articles have the numbers 1, 2, … in their order. */
export function libraryOf(articles: readonly Article[]): DatabaseSync {
  const db = emptyLibrary();
  for (const [index, article] of articles.entries()) addArticle(db, index + 1, article);
  return db;
}
