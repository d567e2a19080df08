import type { Library } from '#electron/storage/library.ts';

/** Where the reader left an article, in its source text; null where it was never read. */
export function positionIn(library: Library, articleId: string): { offset: number } | null {
  const row = library.get<{ offset: number }>(
    'SELECT "offset" FROM positions WHERE article_id = ?',
    articleId,
  );
  return row === undefined ? null : { offset: row.offset };
}
