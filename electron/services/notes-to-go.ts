/** Notes that go out to a file, by articles. */
import type { ArticleNotes } from '#core/notes/exchange/article-notes.ts';
import type { Received } from '#electron/contract/methods.ts';
import type { Course } from '#electron/storage/course.ts';
import { ExchangedArticles } from './exchanged-articles.ts';
import type { Ground } from './ground.ts';
import { notesOn } from './note-reader.ts';
import { samenessOf } from './text-hash.ts';

/** Of these notes, of this article, or of all that are not deleted; by articles, the latest first. */
export function notesToGo(
  ground: Ground,
  { ids, articleId }: Pick<Received<'notes.export'>, 'ids' | 'articleId'>,
  course: Course,
): ArticleNotes[] {
  const articles = new ExchangedArticles(ground);
  const wanted = ids === null ? null : new Set(ids);
  const articleIds =
    articleId === null
      ? ground.library
          .all<{ id: string }>('SELECT DISTINCT article_id AS id FROM notes WHERE deleted IS NULL')
          .map(({ id }) => id)
      : [articleId];
  return articleIds
    .flatMap((id, at) => {
      course.at(at, articleIds.length);
      return articles.find(id) ?? [];
    })
    .map((article): ArticleNotes => {
      const notes = notesOn(ground.library, article);
      return {
        article: { ...article, sameness: samenessOf(article.text) },
        notes: wanted === null ? notes : notes.filter((note) => wanted.has(note.id)),
        sidesOf: (version) => articles.sidesOf(article, version),
      };
    })
    .filter(({ notes }) => notes.length > 0)
    .toSorted(
      (a, b) =>
        (b.article.date ?? '').localeCompare(a.article.date ?? '') ||
        a.article.title.localeCompare(b.article.title, a.article.language),
    );
}
