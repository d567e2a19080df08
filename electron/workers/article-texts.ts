/** Articles as the workers read them: bundled ones from the corpus, own ones through a connection of their own. */
import type { DatabaseSync } from 'node:sqlite';
import {
  articleSchema,
  languageSchema,
  paragraphSchema,
  type Article,
  type Cell,
} from '#core/articles/model.ts';
import { z } from 'zod';

interface ArticleRow {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly translated_title: string | null;
  readonly publication: string;
  readonly date: string | null;
  readonly version: string;
  readonly added: string;
  readonly text: string;
  readonly paragraphs: string;
}

const paragraphsSchema = z.array(paragraphSchema);

/** Reads an article as it stands now: bundled, or own and not deleted. Null for any other id. */
export type ArticleReader = (id: string) => Article | null;

/** @param db a connection that nobody writes through. @param bundled see `shippedArticles`. */
export function createArticleReader(db: DatabaseSync, bundled: Iterable<Article>): ArticleReader {
  const shipped = new Map([...bundled].map((article) => [article.id, article]));
  const own = db.prepare(
    `SELECT a.id, a.language, a.title, a.translated_title, a.publication, a.date, a.version, a.added, v.text, s.paragraphs
     FROM articles a
     JOIN versions v ON v.hash = a.version
     JOIN segmentations s ON s.article_id = a.id AND s.version = a.version
     WHERE a.id = ? AND a.deleted IS NULL`,
  );
  const cells = db.prepare(
    `SELECT id, language, start, "end", revision, text FROM cells WHERE article_id = ? ORDER BY start, id`,
  );

  const translationOf = (id: string): Article['translation'] => {
    const rows = cells.all(id) as unknown as (Cell & { readonly language: string })[];
    const [first] = rows;
    if (first === undefined) return null;
    return {
      language: languageSchema.parse(first.language),
      cells: rows.map(({ id, start, end, revision, text }) => ({ id, start, end, revision, text })),
    };
  };

  return (id) => {
    const known = shipped.get(id);
    if (known !== undefined) return known;
    const row = own.get(id) as unknown as ArticleRow | undefined;
    if (row === undefined) return null;
    return {
      id: row.id,
      origin: 'own',
      language: languageSchema.parse(row.language),
      title: row.title,
      translatedTitle: row.translated_title,
      publication: row.publication,
      translatedPublication: null,
      date: row.date,
      licence: null,
      added: row.added,
      version: row.version,
      text: row.text,
      paragraphs: paragraphsSchema.parse(JSON.parse(row.paragraphs)),
      translation: translationOf(row.id),
    };
  };
}

/**
 * The articles of the corpus, and those that left it since but have notes, as the library kept them: what counts as
 * bundled wherever the app shows articles.
 */
export function shippedArticles(db: DatabaseSync, corpus: readonly Article[]): Article[] {
  const byId = new Map<string, Article>();
  const kept = db
    .prepare(
      `SELECT article FROM kept_versions k
       WHERE EXISTS (SELECT 1 FROM notes n WHERE n.article_id = k.article_id AND n.deleted IS NULL)
       ORDER BY kept`,
    )
    .all();
  for (const { article } of kept) {
    const left = articleSchema.parse(JSON.parse(String(article)));
    byId.set(left.id, left);
  }
  for (const article of corpus) byId.set(article.id, article);
  return [...byId.values()];
}
