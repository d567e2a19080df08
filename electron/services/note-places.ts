/** Where notes stand: on the version they were made on, on those the reader's edits made, or on an updated bundle. */
import { articleSchema, type Article } from '#core/articles/model.ts';
import {
  ArticleAnchorer,
  placeOfAnchor,
  type CandidatePlace,
  type FoundPlace,
  type KnownPlace,
  type Sides,
} from '#core/notes/article-place.ts';
import {
  anchorSchema,
  placeSchema,
  placingSchema,
  type Anchor,
  type Place,
  type Placing,
} from '#core/notes/model.ts';
import type { Changes } from '#electron/storage/changes.ts';
import type { Library } from '#electron/storage/library.ts';
import { isCurrent, stoodOf, stoodSchema, withCells } from './note-cells.ts';

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

interface PlaceRow {
  note_id: string;
  place: string | null;
  how: string | null;
  score: number | null;
}

/** Where a note stands on a version. `how` and `score` are null where that is not known, or no question. */
export interface Standing {
  readonly place: Place | null;
  readonly how: Placing['how'] | null;
  readonly score: number | null;
}

/** What a place is looked for on. */
export type Target = Pick<Article, 'version' | 'text' | 'translation'>;

export const notesOf = (library: Library, articleId: string): NoteRow[] =>
  library.all<NoteRow>(
    'SELECT * FROM notes WHERE article_id = ? AND deleted IS NULL ORDER BY created, id',
    articleId,
  );

/**
 * The anchor of a note, as it was validated when it was written. An article may have thousands of notes: nothing is
 * validated here that the host validates once more on its way out.
 */
export const anchorOf = (note: Pick<NoteRow, 'anchor'>): Anchor => JSON.parse(note.anchor) as Anchor;

/** Where a note stands on the article as it is; null when it is unplaced. */
export const placeOf = (library: Library, note: NoteRow, article: Article): Place | null =>
  new NotePlaces(library, article).standing(note).place;

/** Places of the notes of one article, as it is. What is needed to look for them is made ready once. */
export class NotePlaces {
  readonly #library: Library;
  readonly #article: Article;
  readonly #anchorer: ArticleAnchorer;
  readonly #texts = new Map<string, Sides | null>();
  /** Of all notes of the article, once they were asked for together. */
  #stored: ReadonlyMap<string, Standing> | null = null;

  constructor(library: Library, article: Article) {
    this.#library = library;
    this.#article = article;
    this.#anchorer = new ArticleAnchorer(article);
  }

  /** Reads the places of all notes of the article at once, for whoever asks where each of them stands. */
  readAll(): void {
    this.#stored = storedPlaces(this.#library, this.#article);
  }

  standing(note: NoteRow, anchor = anchorOf(note)): Standing {
    const { version } = this.#article;
    const stored =
      note.version === version && anchor.side !== 'translation' ? undefined : this.#storedOf(note);
    if (stored !== undefined) return stored;
    if (note.version === version) return { place: placeOfAnchor(anchor), how: null, score: null };
    // Only a bundled article changes its version without a command: the reader updated Bayaz.
    return standingOf(this.#anchorer.place(anchor.side, note, this.#lastKnown(note)));
  }

  #storedOf({ id }: NoteRow): Standing | undefined {
    return this.#stored ? this.#stored.get(id) : storedPlace(this.#library, id, this.#article.version);
  }

  /** Where an unplaced note may belong, likest first. */
  candidates(note: NoteRow): CandidatePlace[] {
    const { side } = anchorSchema.parse(JSON.parse(note.anchor));
    return this.#anchorer.candidates(side, note, this.#lastKnown(note));
  }

  /** Where the note stands on this version, else where it stood last; null where that text is lost. */
  known(note: NoteRow): KnownPlace | null {
    const { place } = this.standing(note);
    return place === null ? this.#lastKnown(note) : { on: this.#article, place };
  }

  /** Where it stood on the last version that it had a place on, or on the last revisions of its cells. */
  #lastKnown(note: NoteRow): KnownPlace | null {
    const stood = this.#stood(note.id);
    if (stood !== null) return stood;
    const last = this.#library
      .all<{ version: string; place: string }>(
        `SELECT version, place FROM note_places
         WHERE note_id = ? AND version <> ? AND place IS NOT NULL ORDER BY rowid DESC`,
        note.id,
        this.#article.version,
      )
      .map(({ version, place }) => ({ version, place: placeSchema.parse(JSON.parse(place)) }));
    const first = {
      version: note.version,
      place: placeOfAnchor(anchorSchema.parse(JSON.parse(note.anchor))),
    };
    for (const { version, place } of [...last, first]) {
      const on = this.#sidesOf(version);
      if (on !== null && isCurrent(place, on.translation)) return { on, place };
    }
    return null;
  }

  /** Cells change within a version of the source: a note that lost its place with them tells how they read before. */
  #stood(noteId: string): KnownPlace | null {
    const { version, text, language, translation } = this.#article;
    const row = this.#library.get<{ stood: string | null }>(
      'SELECT stood FROM note_places WHERE note_id = ? AND version = ?',
      noteId,
      version,
    );
    if (row === undefined || row.stood === null) return null;
    const { place, cells } = stoodSchema.parse(JSON.parse(row.stood));
    return { on: { text, language, translation: withCells(translation, language, cells) }, place };
  }

  /** An earlier version; null where its text is lost. */
  #sidesOf(version: string): Sides | null {
    const known = this.#texts.get(version);
    if (known !== undefined) return known;
    const sides = this.#article.origin === 'bundled' ? this.#keptSides(version) : this.#ownSides(version);
    this.#texts.set(version, sides);
    return sides;
  }

  #keptSides(version: string): Sides | null {
    const row = this.#library.get<{ article: string }>(
      'SELECT article FROM kept_versions WHERE article_id = ? AND version = ?',
      this.#article.id,
      version,
    );
    return row === undefined ? null : articleSchema.parse(JSON.parse(row.article));
  }

  /** The cells of an own article's translation keep their text whatever becomes of the source. */
  #ownSides(version: string): Sides | null {
    const row = this.#library.get<{ text: string }>('SELECT text FROM versions WHERE hash = ?', version);
    if (row === undefined) return null;
    const { language, translation } = this.#article;
    return { text: row.text, language, translation };
  }
}

/** Places the notes of an article, as it was `before`, on its new version: a row each in `note_places`. */
export function replaceNotes(library: Library, changes: Changes, before: Article, after: Target): void {
  const places = new NotePlaces(library, before);
  const anchorer = new ArticleAnchorer({ ...after, language: before.language });
  for (const note of notesOf(library, before.id)) {
    const anchor = anchorSchema.parse(JSON.parse(note.anchor));
    const known = storedPlace(library, note.id, after.version);
    if (
      note.version === after.version &&
      (known === undefined
        ? isCurrent(placeOfAnchor(anchor), after.translation)
        : anchor.side !== 'translation')
    )
      continue;
    if (known !== undefined && known.place !== null && isCurrent(known.place, after.translation)) continue;
    const stood = places.known(note);
    const standing = standingOf(anchorer.place(anchor.side, note, stood));
    storePlace(
      changes,
      { note, articleId: before.id, version: after.version, stood },
      standing,
      known !== undefined,
    );
  }
}

/**
 * Writes where a note stands on a version; `isKnown` where that version has a row of it already. `stood` is where it stood
 * before: of a note on a translation that is kept where it has no place any more.
 */
export function storePlace(
  changes: Changes,
  at: {
    readonly note: NoteRow;
    readonly articleId: string;
    readonly version: string;
    readonly stood?: KnownPlace | null;
  },
  { place, how, score }: Standing,
  isKnown: boolean,
): void {
  const stood = place === null && at.stood ? stoodOf(at.stood) : null;
  const row = { place: place === null ? null : JSON.stringify(place), how, score, stood };
  const key = { note_id: at.note.id, version: at.version };
  if (isKnown) changes.update('note_places', key, row);
  else changes.insert('note_places', { ...key, article_id: at.articleId, ...row });
}

export const standingOf = (found: FoundPlace | null): Standing =>
  found ?? { place: null, how: null, score: null };

/** Undefined when the note was never placed on that version; its place is null when it has none there. */
export function storedPlace(library: Library, noteId: string, version: string): Standing | undefined {
  const row = library.get<PlaceRow>(
    'SELECT note_id, place, how, score FROM note_places WHERE note_id = ? AND version = ?',
    noteId,
    version,
  );
  return row && standingOfRow(row);
}

/** The places that the notes of an article have on its version as it is, by the note's id. */
function storedPlaces(library: Library, { id, version }: Article): ReadonlyMap<string, Standing> {
  const rows = library.all<PlaceRow>(
    `SELECT p.note_id, p.place, p.how, p.score
     FROM notes n JOIN note_places p ON p.note_id = n.id AND p.version = ?
     WHERE n.article_id = ? AND n.deleted IS NULL`,
    version,
    id,
  );
  return new Map(rows.map((row) => [row.note_id, standingOfRow(row)]));
}

const standingOfRow = ({ place, how, score }: PlaceRow): Standing => ({
  place: place === null ? null : placeSchema.parse(JSON.parse(place)),
  how: placingSchema.shape.how.nullable().parse(how),
  score,
});
