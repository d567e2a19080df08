/** In which version an article's texts were looked through. */
import type { Article } from '../articles/model.ts';

/**
 * Another one whenever a text of the article is: a changed source is a new version, and what changes in a cell raises
 * its revision. What is asked of the library's tables in SQL (`lookedVersionSql`) is the same.
 */
export function lookedVersion({ version, translation }: Pick<Article, 'version' | 'translation'>): string {
  const cells = translation?.cells ?? [];
  return `${version} ${cells.length}.${cells.reduce((sum, { revision }) => sum + revision, 0)}`;
}

/** Of the row `a` of `articles`. */
export const lookedVersionSql = `a.version || ' ' ||
  (SELECT count(*) || '.' || coalesce(sum(revision), 0) FROM cells c WHERE c.article_id = a.id)`;
