/** Notes that are shown first: of an article with very many, those near a place of its text. */
import type { Article } from '#core/articles/model.ts';
import type { Note } from '#core/notes/model.ts';
import { ProblemError } from '#core/problem.ts';
import type { Ground } from './ground.ts';
import { notesOn } from './note-reader.ts';
import type { NoteRow } from './note-places.ts';

/** A point of an article: in its source (`cell` null), or in a cell of its translation. UTF-16 units. */
export interface Spot {
  readonly cell: string | null;
  readonly offset: number;
}

export interface NearNotes {
  /** In the order of the text. */
  readonly notes: Note[];
  /** How many notes the article has. */
  readonly total: number;
}

/** Of an article with no more notes than these all are near: they are read within a few ms. */
const few = 200;

/** UTF-16 units of the source before and after a place that are near it: about three windows full of text each way. */
const before = 6_000;
const after = 10_000;

/**
 * The notes near `at`, or near where the reader left the article, and those on the article as a whole; all of them where
 * they are few. Of notes that were made on another version, those whose place on this one is not written down are not
 * among them. Throws `article-missing`.
 */
export function nearNotes(ground: Ground, articleId: string, at: Spot | null): NearNotes {
  const { library, articles } = ground;
  if (!articles.has(articleId)) throw new ProblemError('article-missing', { id: articleId });
  const total =
    library.get<{ count: number }>(
      'SELECT count(*) AS count FROM notes WHERE article_id = ? AND deleted IS NULL',
      articleId,
    )?.count ?? 0;
  if (total === 0) return { notes: [], total };
  const article = articles.open(articleId);
  const rows = total <= few ? undefined : rowsNear(ground, article, offsetOf(ground, article, at));
  return { notes: notesOn(library, article, rows), total };
}

function offsetOf({ library }: Ground, article: Article, at: Spot | null): number {
  if (at === null) {
    const sql = 'SELECT "offset" FROM positions WHERE article_id = ?';
    return library.get<{ offset: number }>(sql, article.id)?.offset ?? 0;
  }
  if (at.cell === null) return at.offset;
  return article.translation?.cells.find(({ id }) => id === at.cell)?.start ?? 0;
}

/** Places are read where they are kept, as JSON: what is far away never leaves the library. */
function rowsNear({ library }: Ground, article: Article, offset: number): NoteRow[] {
  const from = offset - before;
  const to = offset + after;
  const cells = (article.translation?.cells ?? []).filter(({ start }) => start >= from && start < to);
  return library.all<NoteRow>(
    `SELECT * FROM notes WHERE id IN (
       SELECT id FROM (
         SELECT n.id, CASE WHEN p.note_id IS NOT NULL THEN p.place WHEN n.version = ? THEN n.anchor END AS place
         FROM notes n LEFT JOIN note_places p ON p.note_id = n.id AND p.version = ?
         WHERE n.article_id = ? AND n.deleted IS NULL
       ) WHERE CASE json_extract(place, '$.side')
         WHEN 'source' THEN json_extract(place, '$.start') >= ? AND json_extract(place, '$.start') < ?
         WHEN 'translation' THEN json_extract(place, '$.from.cell') IN (SELECT value FROM json_each(?))
         WHEN 'article' THEN true
       END
     ) ORDER BY created, id`,
    article.version,
    article.version,
    article.id,
    from,
    to,
    JSON.stringify(cells.map(({ id }) => id)),
  );
}
