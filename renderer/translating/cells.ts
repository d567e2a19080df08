/** The article in the window's cache once a cell was written, before the backend tells of it. */
import type { Article, Cell } from '#core/articles/model.ts';
import { queryClient } from '../app/queries.ts';
import { targetOf } from './target.ts';

/** @param before id of the cell that was written; null where a gap was. @param cell as it is now; null if it is gone. */
export function withCell(article: Article, before: string | null, cell: Cell | null): Article {
  const others = (article.translation?.cells ?? []).filter(({ id }) => id !== before && id !== cell?.id);
  const cells = cell ? [...others, cell].toSorted((a, b) => a.start - b.start) : others;
  return { ...article, translation: cells.length === 0 ? null : { language: targetOf(article), cells } };
}

/** Changes the article in the cache, then lets it be read anew. */
export async function cacheArticle(id: string, change: (article: Article) => Article): Promise<void> {
  const queryKey = ['article', id];
  // An article asked for before the command would bring the old text back.
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData<Article>(queryKey, (article) => article && change(article));
  void queryClient.invalidateQueries({ queryKey });
}
