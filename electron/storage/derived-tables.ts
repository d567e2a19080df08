/** Tables that are computed from the others: the indexes of articles and notes, and the counts of mentions. */
import { DatabaseSync } from 'node:sqlite';
import { noteIndexSchema } from './note-index.ts';
import { searchIndexSchema } from './search-schema.ts';

export const derivedSchema = `
  ${searchIndexSchema}
  ${noteIndexSchema}
  CREATE TABLE mention_counts (
    spelling_id TEXT NOT NULL,
    article_id TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    -- Of these, uncertain ones.
    uncertain INTEGER NOT NULL,
    -- Of the article; NULL where it has none.
    date TEXT,
    PRIMARY KEY (spelling_id, article_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mention_counts_by_article ON mention_counts (article_id);
  -- Articles whose mentions are to be counted anew, behind a change of names.
  CREATE TABLE mention_stale (article_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  -- What the derived tables were computed with.
  CREATE TABLE derived_from (part TEXT PRIMARY KEY, version TEXT NOT NULL) STRICT;
`;

/** Of earlier versions of the index, in the order in which they can be dropped. */
const formerTables = ['search_terms', 'search_instances', 'search_lengths', 'search_totals'];

let names: readonly string[] | null = null;

/** Names of the derived tables, as SQLite itself lists them, and of former ones; shadow tables go with their virtual ones. */
export function derivedTables(): readonly string[] {
  if (names === null) {
    const db = new DatabaseSync(':memory:');
    db.exec(derivedSchema);
    const present = db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
      )
      .all()
      .map(({ name }) => String(name));
    names = [...formerTables, ...present];
    db.close();
  }
  return names;
}
