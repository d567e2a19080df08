/** Tables of the translation memory, apart from what writes them: making a library needs no more than these. */

/**
 * - `memory_cells`: every cell of an article that is not deleted, twice: a pair of texts helps to translate either way. With
 *   the words, as they are compared, of the text that would be translated.
 * - `memory_index`: the rows that a word stands in; rowid = the cell's number. Contentless.
 * - `memory_words`: in how many cells each word stands.
 */
export const memorySchema = `
  CREATE TABLE memory_cells (
    number INTEGER PRIMARY KEY,
    article_id TEXT NOT NULL,
    cell TEXT NOT NULL,
    -- Language of the text that would be translated, and into which: those of the article and the cell, or the other way.
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    words TEXT NOT NULL,
    -- The same for the same words.
    key TEXT NOT NULL,
    UNIQUE (article_id, cell, source)
  ) STRICT;
  CREATE INDEX memory_cells_by_key ON memory_cells (key);
  CREATE VIRTUAL TABLE memory_index USING fts5(
    words, content='', contentless_delete=1, detail=none, tokenize='ascii'
  );
  CREATE TABLE memory_words (word TEXT PRIMARY KEY, cells INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;
