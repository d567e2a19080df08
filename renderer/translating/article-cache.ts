/** Puts the answer of a command in the query cache, so that the page shows it before the event comes. */
import type { Article } from '#core/articles/model.ts';
import { queryClient } from '../app/queries.ts';

/** Changes the article in the cache, then lets it be read anew. */
export async function cacheArticle(id: string, change: (article: Article) => Article): Promise<void> {
  const queryKey = ['article', id];
  // An article asked for before the command would bring the old text back.
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData<Article>(queryKey, (article) => article && change(article));
  void queryClient.invalidateQueries({ queryKey });
}
