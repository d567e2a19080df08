/** Where notes stand: on the version they were made on, on those the reader's edits made, or on an updated bundle. */
import { articleSchema, type Article } from '#core/articles/model.ts';
import { placeOfAnchor, placeOnArticle } from '#core/notes/article-place.ts';
import { anchorSchema, placeSchema, type Place } from '#core/notes/model.ts';
import type { Changes } from '#electron/storage/changes.ts';
import type { Library } from '#electron/storage/library.ts';

export interface NoteRow {
  id: string;
  article_id: string;
  version: string;
  anchor: string;
  quote: string;
  prefix: string;
  suffix: string;
  colour: string;
  text: string;
  tags: string;
  created: string;
  modified: string;
  deleted: string | null;
}

/** What a place is looked for on. */
type Target = Pick<Article, 'version' | 'text' | 'translation'>;

export const notesOf = (library: Library, articleId: string): NoteRow[] =>
  library.all<NoteRow>(
    'SELECT * FROM notes WHERE article_id = ? AND deleted IS NULL ORDER BY created, id',
    articleId,
  );

/** Where a note stands on the article as it is; null when it is unplaced. */
export function placeOf(library: Library, note: NoteRow, article: Article): Place | null {
  if (note.version === article.version) return placeOfAnchor(anchorSchema.parse(JSON.parse(note.anchor)));
  const stored = storedPlace(library, note.id, article.version);
  if (stored !== undefined) return stored;
  // Only a bundled article changes its version without a command: the reader updated Bayaz.
  const kept = keptVersion(library, note);
  const anchor = anchorSchema.parse(JSON.parse(note.anchor));
  const known = kept === null ? null : { on: kept, place: placeOfAnchor(anchor) };
  return placeOnArticle(anchor.side, note, known, article);
}

/** Places the notes of an article, as it was `before`, on its new version: a row each in `note_places`. */
export function replaceNotes(library: Library, changes: Changes, before: Article, after: Target): void {
  for (const note of notesOf(library, before.id)) {
    if (note.version === after.version) continue;
    const known = storedPlace(library, note.id, after.version);
    if (known !== undefined && known !== null) continue;
    const place = placeOf(library, note, before);
    const { side } = anchorSchema.parse(JSON.parse(note.anchor));
    const anew = placeOnArticle(side, note, place === null ? null : { on: before, place }, after);
    const value = anew === null ? null : JSON.stringify(anew);
    if (known === undefined)
      changes.insert('note_places', {
        note_id: note.id,
        version: after.version,
        article_id: before.id,
        place: value,
      });
    else changes.update('note_places', { note_id: note.id, version: after.version }, { place: value });
  }
}

/** Undefined when the note was never placed on that version, null when it has no place there. */
function storedPlace(library: Library, noteId: string, version: string): Place | null | undefined {
  const row = library.get<{ place: string | null }>(
    'SELECT place FROM note_places WHERE note_id = ? AND version = ?',
    noteId,
    version,
  );
  if (row === undefined) return undefined;
  return row.place === null ? null : placeSchema.parse(JSON.parse(row.place));
}

/** The bundled article as it was when the note was made. */
function keptVersion(library: Library, note: NoteRow): Article | null {
  const row = library.get<{ article: string }>(
    'SELECT article FROM kept_versions WHERE article_id = ? AND version = ?',
    note.article_id,
    note.version,
  );
  return row === undefined ? null : articleSchema.parse(JSON.parse(row.article));
}
