/** Articles of the library as search shows them, in SQL. */
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { languageSchema } from '#core/articles/model.ts';
import { isoDateSchema } from '#core/articles/model.ts';
import type { SearchedArticle } from '#core/search/index/searched-article.ts';
import { prepared } from '#electron/storage/prepared.ts';

const articleSchema = z.object({
  id: z.string(),
  language: languageSchema,
  title: z.string(),
  translated_title: z.string().nullable(),
  publication: z.string(),
  date: isoDateSchema.nullable(),
  version: z.string(),
  text: z.instanceof(Uint8Array),
});
const cellSchema = z.object({ id: z.string(), language: languageSchema, text: z.string() });

/** UTF-8; a byte order mark at its beginning is part of a text. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The article with this `articles.number`; null where it is deleted or never was. */
export function readArticle(db: DatabaseSync, number: number): SearchedArticle | null {
  const row = prepared(
    db,
    // As bytes: a string that SQLite hands over takes ten times as long as to decode them here.
    `SELECT id, articles.language, title, translated_title, publication, date, version, CAST(text AS BLOB) AS text
     FROM articles JOIN versions ON versions.hash = articles.version
     WHERE number = ? AND deleted IS NULL`,
  ).get(number);
  if (!row) return null;
  const { translated_title: translatedTitle, version, text, ...own } = articleSchema.parse(row);
  const cells = prepared(
    db,
    'SELECT id, language, text FROM cells WHERE article_id = ? AND version = ? ORDER BY start, id',
  );
  const texts = z.array(cellSchema).parse(cells.all(own.id, version));
  const language = texts[0]?.language;
  return {
    ...own,
    text: decoder.decode(text),
    origin: 'own',
    translatedTitle,
    // Own articles name their source once.
    translatedPublication: null,
    translation: language === undefined ? null : { language, cells: texts },
  };
}
