/** Notes as they are kept, with where they stand in their articles as they are. */
import type { Article } from '#core/articles/model.ts';
import { colourSchema, type Note, type Place, type Placing } from '#core/notes/model.ts';
import { readsOtherwise } from '#core/notes/place-text.ts';
import { ProblemError } from '#core/problem.ts';
import type { Library } from '#electron/storage/library.ts';
import { z } from 'zod';
import type { Ground } from './ground.ts';
import { anchorOf, NotePlaces, notesOf, type NoteRow, type Standing } from './note-places.ts';

const tagsSchema = z.array(z.string());

export class NoteReader {
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Throws `note-missing` also when the note's article is deleted. */
  find(id: string): { row: NoteRow; article: Article } {
    const { library, articles } = this.#ground;
    const row = library.get<NoteRow>('SELECT * FROM notes WHERE id = ? AND deleted IS NULL', id);
    const article = row === undefined ? null : articles.find(row.article_id);
    if (row === undefined || article === null) throw new ProblemError('note-missing', { id });
    return { row, article };
  }

  read(id: string): Note {
    const { row, article } = this.find(id);
    return noteOf(row, new NotePlaces(this.#ground.library, article), article);
  }
}

/**
 * The notes of an article in the order of its text; of those that begin together the older first. `some`: these of them, in
 * the order they were made.
 */
export function notesOn(library: Library, article: Article, some?: readonly NoteRow[]): Note[] {
  const places = new NotePlaces(library, article);
  const rows = some ?? notesOf(library, article.id);
  if (!some && (article.translation !== null || rows.some(({ version }) => version !== article.version)))
    places.readAll();
  const cells = new Map(article.translation?.cells.map(({ id, start }) => [id, start]));
  return rows
    .map((row) => noteOf(row, places, article))
    .map((note) => ({ note, at: positionOf(note.place, cells) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ note }) => note);
}

/** Down the page: notes on the article first, then by the source, and beside it for the translation; unplaced notes last. */
function positionOf(place: Place | null, cells: ReadonlyMap<string, number>): number {
  if (place === null) return Infinity;
  if (place.side === 'article') return -1;
  if (place.side === 'source') return place.start;
  return cells.get(place.from.cell) ?? Infinity;
}

function noteOf(row: NoteRow, places: NotePlaces, article: Article): Note {
  const anchor = anchorOf(row);
  const standing = places.standing(row, anchor);
  const placing = placingOf(row, standing, article);
  return {
    id: row.id,
    articleId: row.article_id,
    anchor,
    place: standing.place,
    ...(placing === null ? {} : { placing }),
    quote: row.quote,
    prefix: row.prefix,
    suffix: row.suffix,
    colour: colourSchema.parse(row.colour),
    text: row.text,
    tags: row.tags === '[]' ? [] : tagsSchema.parse(JSON.parse(row.tags)),
    created: row.created,
    modified: row.modified,
  };
}

function placingOf({ quote }: NoteRow, { place, how, score }: Standing, article: Article): Placing | null {
  if (place === null || how === null || place.side === 'article') return null;
  return { how, score: score ?? 1, changed: readsOtherwise(quote, place, article) };
}
