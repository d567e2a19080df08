import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { articleSchema, isoDateSchema, languageSchema } from '#core/articles/model.ts';
import type { FilteredArticle } from '#core/search/index/article-filters.ts';

/** What is told and asked of a note's article. */
export type NoteArticle = FilteredArticle;

const ownSchema = z.object({
  id: z.string(),
  language: languageSchema,
  title: z.string(),
  translated_title: z.string().nullable(),
  publication: z.string(),
  date: isoDateSchema.nullable(),
});

/**
 * Finds the articles of notes by id: bundled ones, own ones that are not deleted, and bundled ones that were annotated
 * and have left the corpus since. Null for any other.
 */
export function createNoteArticles(
  db: DatabaseSync,
  bundled: readonly NoteArticle[],
): (id: string) => NoteArticle | null {
  const byId = new Map(bundled.map((article) => [article.id, article]));
  const own = db.prepare(
    'SELECT id, language, title, translated_title, publication, date FROM articles WHERE id = ? AND deleted IS NULL',
  );
  const kept = db.prepare(
    'SELECT article FROM kept_versions WHERE article_id = ? ORDER BY kept DESC LIMIT 1',
  );
  return (id) => {
    const shipped = byId.get(id);
    if (shipped) return shipped;
    const row = own.get(id);
    if (row) {
      const { translated_title: translatedTitle, ...article } = ownSchema.parse(row);
      return { ...article, origin: 'own', translatedTitle, translatedPublication: null };
    }
    const left = kept.get(id);
    return left ? articleSchema.parse(JSON.parse(String(left['article']))) : null;
  };
}
