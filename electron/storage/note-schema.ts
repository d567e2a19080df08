/** Tables of the index of notes, apart from what writes them: making a library needs no more than these. */

/**
 * - `note_numbers`: an integer for each note, as notes have none that lasts. Rises with the time a note was made; one
 *   whose making is undone keeps its number for when it is done again.
 * - `note_index`: the terms of text, quote and tags in their forms, and the keys of the tags; rowid = the note's number.
 *   Contentless: the texts are in `notes`.
 * - `note_terms`: every term of form word with its name key. Terms of deleted notes stay; nothing is found by them.
 */
export const noteIndexSchema = `
  CREATE TABLE note_numbers (number INTEGER PRIMARY KEY, note_id TEXT NOT NULL UNIQUE, article_id TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE note_index USING fts5(word, stem, exact, tag, content='', contentless_delete=1, tokenize='ascii');
  CREATE TABLE note_terms (term TEXT PRIMARY KEY, name_key TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX note_terms_by_name_key ON note_terms (name_key);
`;
