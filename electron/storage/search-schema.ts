/** The tables of the library's search index. They are written in the transactions of the articles. */

/** Rises when what is indexed of an article changes: an index of another version is built anew. */
export const searchIndexVersion = '3';

/**
 * Whenever an article is indexed it becomes a new *doc*, a number that rises and is never used again; what stands under
 * its old one is dead and goes when segments are merged.
 *
 * - `search`: terms of the texts in their order, to find phrases by; rowid = doc. See `search-phrase-text.ts`.
 * - `search_docs`: the doc of every article that is indexed.
 * - `search_columns`: facts of all docs, 128 to a row. See `search-columns.ts`.
 * - `search_publications`: what published articles; never forgotten.
 * - `search_recent`: the latest docs, each with all its keys and counts. See `search-recent.ts`.
 * - `search_segments`, `search_blocks`: the docs before those, as postings by key. See `search-segments.ts`.
 * - `vocabulary`: every term with its name key, the spelling it was first seen in, and its characters backwards. Terms
 *   of deleted articles stay; nothing is found by them.
 * - `search_state`: one row. `generation` differs between an index and the one built after it; `changes` rises with
 *   every change; `recent_bytes` is the size of what is in `search_recent`.
 */
export const searchIndexSchema = `
  CREATE VIRTUAL TABLE search USING fts5(
    title, source, translation, content='', contentless_delete=1, tokenize='ascii'
  );
  CREATE TABLE search_docs (doc INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE) STRICT;
  -- changed: what search_state.changes was when the chunk was last written.
  CREATE TABLE search_columns (
    chunk INTEGER PRIMARY KEY,
    changed INTEGER NOT NULL,
    data BLOB NOT NULL
  ) STRICT;
  CREATE TABLE search_publications (id INTEGER PRIMARY KEY, publication TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE search_recent (doc INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
  CREATE TABLE search_segments (
    id INTEGER PRIMARY KEY,
    level INTEGER NOT NULL,
    -- Docs in it: from the first to the last, both included.
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('whole', 'growing', 'dropped')),
    -- Of its blocks' data.
    bytes INTEGER NOT NULL,
    -- Of a growing one: the key to go on after.
    after BLOB
  ) STRICT;
  CREATE TABLE search_blocks (
    id INTEGER PRIMARY KEY,
    segment INTEGER NOT NULL,
    -- The first key in it.
    first BLOB NOT NULL,
    data BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX search_blocks_by_key ON search_blocks (segment, first);
  CREATE TABLE vocabulary (
    term TEXT PRIMARY KEY,
    name_key TEXT NOT NULL,
    written TEXT NOT NULL,
    reversed TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  -- Nine terms of ten are their own name key.
  CREATE INDEX vocabulary_by_name_key ON vocabulary (name_key) WHERE name_key <> term;
  CREATE INDEX vocabulary_by_reversed ON vocabulary (reversed);
  CREATE TABLE search_state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    generation INTEGER NOT NULL,
    changes INTEGER NOT NULL,
    next_doc INTEGER NOT NULL,
    recent INTEGER NOT NULL,
    recent_bytes INTEGER NOT NULL
  ) STRICT;
  INSERT INTO search_state VALUES (1, abs(random() % 2147483648), 0, 1, 0, 0);
`;
