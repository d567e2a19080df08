/** What a window opens with, in one call: each one more would hold the first text up. */
import type { Article } from '#core/articles/model.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Library } from '#electron/storage/library.ts';
import type { ArticleStore } from './article-store.ts';
import { readSettings } from './read-settings.ts';
import { positionIn } from './reading-position.ts';

type Dated = Pick<Article, 'id' | 'date' | 'added'>;

/** The first on the shelf of all articles, sorted by date (`article-shelves.ts`), without that shelf having been set up. */
function newestOf(library: Library, bundled: Iterable<Dated>): string | null {
  const own = library.all<{ id: string; date: string | null; added: string }>(
    'SELECT id, date, added FROM articles WHERE deleted IS NULL ORDER BY date DESC, added DESC, id LIMIT 1',
  );
  const [newest] = [...own, ...bundled].toSorted(
    (one, other) =>
      order(other.date ?? '', one.date ?? '') || order(other.added, one.added) || order(one.id, other.id),
  );
  return newest?.id ?? null;
}

/** As SQLite compares them: letter by letter. */
const order = (one: string, other: string): number => Number(one > other) - Number(one < other);

export function createStartService(library: Library, articles: ArticleStore): Pick<Handlers, 'app.start'> {
  return {
    'app.start': () => {
      const settings = readSettings(library);
      const last = settings.lastArticle === null ? null : articles.find(settings.lastArticle);
      // It was deleted since: the newest stands in for it.
      const newest = last === null ? newestOf(library, articles.bundled.values()) : null;
      const article = newest === null ? last : articles.open(newest);
      return {
        settings,
        article,
        offset: article === null ? 0 : (positionIn(library, article.id)?.offset ?? 0),
      };
    },
  };
}
