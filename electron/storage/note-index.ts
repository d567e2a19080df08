/**
 * The index of notes: SQLite FTS5 over terms that `core/search` has analysed, kept in the same transaction as the notes.
 * It holds the notes that can be seen: neither they nor their articles are deleted.
 */
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { wordsOf } from '#core/folding.ts';
import { formsOf, type Forms } from '#core/search/index/analyse.ts';
import { tagKey } from '#core/search/notes/tag-key.ts';
import { lineBreak } from '#core/text/line-breaks.ts';
import type { Change } from './changes.ts';
import { noteIndexSchema } from './note-schema.ts';
import { prepared } from './prepared.ts';
import { lineBreakTerm, writtenTerm } from './search-phrase-text.ts';
import { searchIndexVersion } from './search-schema.ts';

/** Rises when what is indexed of a note changes; a word's forms are those of the articles' index. */
export const noteIndexVersion = `${searchIndexVersion} 1`;

const noteSchema = z.object({
  text: z.string(),
  quote: z.string(),
  tags: z.string(),
  article_id: z.string(),
});
const tagsSchema = z.array(z.string());

/** Builds the whole index anew, in the running transaction. */
export function rebuildNoteIndex(db: DatabaseSync): void {
  for (const table of ['note_index', 'note_numbers', 'note_terms']) db.exec(`DROP TABLE IF EXISTS ${table}`);
  db.exec(noteIndexSchema);
  const index = noteIndexer(db);
  for (const { id } of prepared(db, 'SELECT id FROM notes ORDER BY created, id').all()) index(String(id));
}

/** Follows a command's changes to notes, and to articles that came or went, inside its transaction. */
export function followNotes(db: DatabaseSync, changes: readonly Change[]): void {
  const ids = new Set<string>();
  const ofArticle = prepared(
    db,
    'SELECT id FROM notes WHERE article_id = ? AND deleted IS NULL ORDER BY created, id',
  );
  for (const { table, before, after } of changes) {
    const row = after ?? before;
    if (row === null) continue;
    if (table === 'notes' && indexedColumns.some((column) => before?.[column] !== after?.[column]))
      ids.add(String(row['id']));
    if (table === 'articles' && before?.['deleted'] !== after?.['deleted'])
      for (const { id } of ofArticle.all(String(row['id']))) ids.add(String(id));
  }
  if (ids.size === 0) return;
  const index = noteIndexer(db);
  for (const id of ids) index(id);
}

const indexedColumns = ['text', 'quote', 'tags', 'deleted'] as const;

/** Indexes notes one by one as they are now, in place of what was indexed of each before. */
function noteIndexer(db: DatabaseSync): (id: string) => void {
  const visible = prepared(
    db,
    `
    SELECT text, quote, tags, article_id FROM notes
    WHERE id = ? AND deleted IS NULL
      AND (EXISTS (SELECT 1 FROM articles a WHERE a.id = article_id AND a.deleted IS NULL)
        OR EXISTS (SELECT 1 FROM kept_versions k WHERE k.article_id = notes.article_id))`,
  );
  const numberOf = prepared(db, 'SELECT number FROM note_numbers WHERE note_id = ?');
  const giveNumber = prepared(
    db,
    'INSERT INTO note_numbers (note_id, article_id) VALUES (?, ?) RETURNING number',
  );
  const remove = prepared(db, 'DELETE FROM note_index WHERE rowid = ?');
  const insert = prepared(
    db,
    'INSERT INTO note_index (rowid, word, stem, exact, tag) VALUES (?, ?, ?, ?, ?)',
  );
  const keep = prepared(db, 'INSERT OR IGNORE INTO note_terms VALUES (?, ?)');
  return (id) => {
    const row = visible.get(id);
    const known = numberOf.get(id);
    if (known !== undefined) remove.run(Number(known['number']));
    if (row === undefined) return;
    const note = noteSchema.parse(row);
    const tags = tagsSchema.parse(JSON.parse(note.tags));
    // Texts and lines are parted, so that no phrase runs on.
    const lines = [note.text, note.quote, ...tags].flatMap((text) => text.split(lineBreak)).map(wordForms);
    const words = lines.flat();
    const number = Number((known ?? giveNumber.get(id, note.article_id))?.['number']);
    insert.run(
      number,
      lines.map((line) => written(line.map(({ term }) => term))).join(` ${lineBreakTerm} `),
      written(words.flatMap(({ stems }) => stems)),
      written(words.flatMap(({ exact, capitals }) => (capitals === null ? [exact] : [exact, capitals]))),
      written(tags.map(tagKey)),
    );
    for (const { term, nameKey } of new Map(words.map((word) => [word.term, word])).values())
      keep.run(term, nameKey);
  };
}

const wordForms = (text: string): Forms[] =>
  wordsOf(text).flatMap(({ start, end }) => formsOf(text.slice(start, end)) ?? []);

const written = (terms: readonly string[]): string => terms.map(writtenTerm).join(' ');
