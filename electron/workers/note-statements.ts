import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { isOneEdit } from '#core/search/index/edits.ts';
import { literalStart, wildTest } from '#core/search/index/wild.ts';
import type { NoteVocabulary } from './note-expression.ts';

const tagsSchema = z.array(z.string());
const noteSchema = z.object({
  id: z.string(),
  article_id: z.string(),
  colour: z.string(),
  text: z.string(),
  quote: z.string(),
  tags: z.string().transform((json) => tagsSchema.parse(JSON.parse(json))),
});

const terms = (rows: Iterable<Record<string, unknown>>, fits: (term: string) => boolean): string[] =>
  Array.from(rows, ({ term }) => String(term)).filter(fits);

/** What search asks of a library's notes, in SQL. `expression` is FTS5's, see `note-expression.ts`. */
export function prepareNoteStatements(db: DatabaseSync) {
  const count = db.prepare('SELECT count(*) AS notes FROM note_index WHERE note_index MATCH ?');
  const newest = db.prepare(
    'SELECT rowid AS number FROM note_index WHERE note_index MATCH ? ORDER BY rowid DESC LIMIT ?',
  );
  const withArticles = db.prepare(
    `SELECT number, article_id FROM note_index JOIN note_numbers ON number = note_index.rowid
     WHERE note_index MATCH ? ORDER BY note_index.rowid DESC`,
  );
  const articles = db.prepare(
    `SELECT DISTINCT article_id FROM note_numbers
     WHERE number IN (SELECT rowid FROM note_index WHERE note_index MATCH ?)`,
  );
  const note = db.prepare(
    `SELECT id, notes.article_id, colour, text, quote, tags FROM note_numbers JOIN notes ON id = note_id
     WHERE number = ?`,
  );
  const everHeld = db.prepare('SELECT 1 FROM note_terms WHERE term = ?');
  const withNameKey = db.prepare('SELECT term FROM note_terms WHERE name_key = ?');
  const beginning = db.prepare('SELECT term FROM note_terms WHERE term >= ? AND term < ?');
  const ofLength = db.prepare('SELECT term FROM note_terms WHERE length(term) BETWEEN ? AND ?');
  const tags = db.prepare(
    `SELECT tag, note_tags.article_id FROM note_tags JOIN note_numbers USING (note_id) ORDER BY number`,
  );
  const opened = db.prepare('SELECT article_id FROM positions');
  const dataVersion = db.prepare('PRAGMA data_version');

  const vocabulary: NoteVocabulary = {
    withNameKey: (key) => terms(withNameKey.all(key), () => true),
    fitting(kind, value) {
      if (kind === 'wild') {
        const start = literalStart(value);
        return terms(beginning.all(start, `${start}\u{10FFFF}`), wildTest(value));
      }
      // SQLite counts characters, of which a term has at most as many as UTF-16 units.
      const length = [...value].length;
      return terms(ofLength.all(length - 1, length + 1), (term) => term === value || isOneEdit(term, value));
    },
  };
  return {
    vocabulary,
    /** False where no note has or had this word. */
    everHeld: (term: string): boolean => everHeld.get(term) !== undefined,
    count: (expression: string): number => Number(count.get(expression)?.['notes']),
    /** Numbers of the newest notes, newest first. */
    newest: (expression: string, limit: number): number[] =>
      newest.all(expression, limit).map(({ number }) => Number(number)),
    /** All notes that match, newest first. */
    matching: (expression: string): { number: number; articleId: string }[] =>
      withArticles
        .all(expression)
        .map(({ number, article_id }) => ({ number: Number(number), articleId: String(article_id) })),
    articlesOf: (expression: string): string[] =>
      articles.all(expression).map(({ article_id }) => String(article_id)),
    note: (number: number) => noteSchema.parse(note.get(number)),
    /** A row for each tag of each note, as the notes were made. */
    tags: (): { tag: string; articleId: string }[] =>
      tags.all().map(({ tag, article_id }) => ({ tag: String(tag), articleId: String(article_id) })),
    opened: (): string[] => opened.all().map(({ article_id }) => String(article_id)),
    /** Changes with every commit of another connection. */
    dataVersion: (): number => Number(dataVersion.get()?.['data_version']),
  };
}

export type NoteStatements = ReturnType<typeof prepareNoteStatements>;
