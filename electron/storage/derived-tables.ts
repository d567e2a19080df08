/**
 * Tables that are computed from the others: the indexes of articles, notes and the translation memory, and the counts of
 * mentions.
 */
import { DatabaseSync } from 'node:sqlite';
import { memorySchema } from './memory-schema.ts';
import { noteIndexSchema } from './note-schema.ts';
import { searchIndexSchema } from './search-schema.ts';

/**
 * How often each spelling stands in each article, and what of that is to be counted anew behind a change of names:
 * articles, and spellings that stand in too many of them to be looked up meanwhile. All of them come and go together.
 *
 * Sums over all spellings are read in the order of the primary key: another index was measured and is no quicker.
 */
const mentionSchema = `
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
  CREATE TABLE mention_stale (article_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  -- after: docs up to this one were looked up, and their articles are in mention_stale.
  CREATE TABLE mention_stale_spellings (
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    after INTEGER NOT NULL,
    PRIMARY KEY (language, text)
  ) STRICT, WITHOUT ROWID;
`;

export const derivedSchema = `
  ${searchIndexSchema}
  ${noteIndexSchema}
  ${memorySchema}
  ${mentionSchema}
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

/** The tables of mentions alone, made anew and empty; whatever columns they had. */
export function remakeMentionTables(db: DatabaseSync): void {
  db.exec(`
    DROP TABLE IF EXISTS mention_counts;
    DROP TABLE IF EXISTS mention_stale;
    DROP TABLE IF EXISTS mention_stale_spellings;
    ${mentionSchema}
  `);
}
