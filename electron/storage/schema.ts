/** The tables of a library. */

/** "Byaz" in ASCII: marks the file as Bayaz's (https://sqlite.org/pragma.html#pragma_application_id). */
export const applicationId = 0x4279617a;

/**
 * Each step takes a library from the schema version that is its index to the next; `user_version` counts the steps
 * taken. A step that has been released is never edited.
 *
 * Deleting sets `deleted` (the ISO 8601 time); the row and its text stay. `articles.filter` is title, translated title
 * and publication, folded; `title_sort` sorts by code unit as the language's collation would; `sameness` is the hash by
 * which the same text is known again, however its lines end.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE versions (
    hash TEXT PRIMARY KEY,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    created TEXT NOT NULL
  ) STRICT;

  CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    title_sort TEXT NOT NULL,
    translated_title TEXT,
    publication TEXT NOT NULL,
    filter TEXT NOT NULL,
    date TEXT,
    version TEXT NOT NULL REFERENCES versions (hash),
    sameness TEXT NOT NULL,
    length INTEGER NOT NULL,
    words INTEGER NOT NULL,
    added TEXT NOT NULL,
    modified TEXT NOT NULL,
    deleted TEXT
  ) STRICT;
  CREATE INDEX articles_by_sameness ON articles (sameness) WHERE deleted IS NULL;
  CREATE INDEX articles_by_date ON articles (date DESC, added DESC) WHERE deleted IS NULL;

  CREATE TABLE segmentations (
    article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL REFERENCES versions (hash),
    paragraphs TEXT NOT NULL,
    PRIMARY KEY (article_id, version)
  ) STRICT;

  CREATE TABLE cells (
    article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    language TEXT NOT NULL,
    version TEXT NOT NULL REFERENCES versions (hash),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (article_id, id)
  ) STRICT;

  CREATE TABLE kept_versions (
    article_id TEXT NOT NULL,
    version TEXT NOT NULL,
    kept TEXT NOT NULL,
    article TEXT NOT NULL,
    PRIMARY KEY (article_id, version)
  ) STRICT;

  CREATE TABLE notes (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL,
    version TEXT NOT NULL,
    anchor TEXT NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    colour TEXT NOT NULL,
    text TEXT NOT NULL,
    tags TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    deleted TEXT
  ) STRICT;
  CREATE INDEX notes_by_article ON notes (article_id) WHERE deleted IS NULL;

  CREATE TABLE note_places (
    note_id TEXT NOT NULL REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL,
    article_id TEXT NOT NULL,
    place TEXT,
    PRIMARY KEY (note_id, version)
  ) STRICT;

  -- Kept by the triggers below, so that undoing a command undoes it too.
  CREATE TABLE note_tags (
    tag TEXT NOT NULL,
    article_id TEXT NOT NULL,
    note_id TEXT NOT NULL,
    PRIMARY KEY (tag, article_id, note_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX note_tags_by_note ON note_tags (note_id);
  CREATE TRIGGER note_tags_insert AFTER INSERT ON notes WHEN new.deleted IS NULL BEGIN
    INSERT OR IGNORE INTO note_tags SELECT value, new.article_id, new.id FROM json_each(new.tags);
  END;
  CREATE TRIGGER note_tags_update AFTER UPDATE ON notes BEGIN
    DELETE FROM note_tags WHERE note_id = old.id;
    INSERT OR IGNORE INTO note_tags
      SELECT value, new.article_id, new.id FROM json_each(new.tags) WHERE new.deleted IS NULL;
  END;
  CREATE TRIGGER note_tags_delete AFTER DELETE ON notes BEGIN
    DELETE FROM note_tags WHERE note_id = old.id;
  END;

  -- Own names in full; of a bundled name only what the reader changed (the rest is NULL).
  CREATE TABLE names (
    id TEXT PRIMARY KEY,
    origin TEXT NOT NULL,
    kind TEXT,
    about_ur TEXT,
    about_en TEXT,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    deleted TEXT
  ) STRICT;

  -- Own spellings, and those bundled ones whose switch the reader moved.
  CREATE TABLE spellings (
    id TEXT PRIMARY KEY,
    name_id TEXT NOT NULL,
    origin TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    position INTEGER NOT NULL,
    off INTEGER NOT NULL,
    deleted TEXT
  ) STRICT;
  CREATE INDEX spellings_by_name ON spellings (name_id);

  CREATE TABLE positions (
    article_id TEXT PRIMARY KEY,
    "offset" INTEGER NOT NULL,
    opened TEXT NOT NULL
  ) STRICT;
  CREATE INDEX positions_by_opened ON positions (opened);

  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

  CREATE TABLE journal (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    coalesce_key TEXT,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  -- Images of one changed row, as JSON; NULL where the row was not there.
  CREATE TABLE journal_changes (
    entry INTEGER NOT NULL REFERENCES journal (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (entry, position)
  ) STRICT;
  CREATE UNIQUE INDEX journal_changes_by_row ON journal_changes (entry, table_name, row_key);
  `,
  `
  -- NULL where the reader changed nothing. label_ur, label_en: the spelling that is the label, as written. merged_into:
  -- the name that this one is now; its spellings and links are that one's.
  ALTER TABLE names ADD COLUMN romanisation TEXT;
  ALTER TABLE names ADD COLUMN note TEXT;
  ALTER TABLE names ADD COLUMN label_ur TEXT;
  ALTER TABLE names ADD COLUMN label_en TEXT;
  ALTER TABLE names ADD COLUMN merged_into TEXT;

  -- A bundled spelling whose name_id is not the bundle's was moved to that name. is_word NULL: as the list of words says.
  ALTER TABLE spellings ADD COLUMN note TEXT;
  ALTER TABLE spellings ADD COLUMN is_word INTEGER;

  -- Bundled names as they were when the reader first changed them, against a bundle that no longer has them. JSON.
  CREATE TABLE kept_names (id TEXT PRIMARY KEY, kept TEXT NOT NULL, name TEXT NOT NULL) STRICT;

  -- Own links, and those bundled ones that the reader took away.
  CREATE TABLE links (
    id TEXT PRIMARY KEY,
    origin TEXT NOT NULL,
    from_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    to_id TEXT NOT NULL,
    created TEXT NOT NULL,
    deleted TEXT
  ) STRICT;
  CREATE INDEX links_by_from ON links (from_id);
  CREATE INDEX links_by_to ON links (to_id);

  -- The reader's word on uncertain spellings. key: as spellingKey has it. cell, start, before, after: of one mention.
  CREATE TABLE settlements (
    id TEXT PRIMARY KEY,
    scope TEXT NOT NULL,
    language TEXT NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    article_id TEXT,
    cell TEXT,
    start INTEGER,
    before TEXT,
    after TEXT,
    name_id TEXT,
    created TEXT NOT NULL,
    deleted TEXT
  ) STRICT;
  CREATE INDEX settlements_by_article ON settlements (article_id) WHERE deleted IS NULL;
  CREATE INDEX settlements_by_key ON settlements (key) WHERE deleted IS NULL;

  -- What the reader said no to: keys of tray items.
  CREATE TABLE rejections (
    key TEXT PRIMARY KEY,
    name_id TEXT,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    created TEXT NOT NULL
  ) STRICT;

  -- What was found in articles for the reader to decide. What is decided or known by now is left out when it is read.
  CREATE TABLE proposals (
    article_id TEXT NOT NULL,
    key TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    -- NULL for what may be a new name.
    name_id TEXT,
    spelling_id TEXT,
    guess TEXT,
    distance REAL,
    reasons TEXT NOT NULL,
    -- JSON: [{cell, start, end}, …]
    places TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    PRIMARY KEY (article_id, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX proposals_by_key ON proposals (key);
  -- Articles that were looked through, in which version of their texts.
  CREATE TABLE looked_through (article_id TEXT PRIMARY KEY, version TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  -- How the place was found ('exact', 'moved', 'fuzzy', 'hand') and how well it fits, 0 to 1; NULL for places that were
  -- found before this was kept.
  ALTER TABLE note_places ADD COLUMN how TEXT;
  ALTER TABLE note_places ADD COLUMN score REAL;
  `,
  `
  -- The list of all notes: as it is ordered by time, and as it is narrowed and counted, in these indexes alone.
  CREATE INDEX notes_by_created ON notes (created, id, article_id) WHERE deleted IS NULL;
  CREATE INDEX notes_by_modified ON notes (modified, id, article_id) WHERE deleted IS NULL;
  CREATE INDEX notes_divided ON notes
    (colour, iif(json_valid(anchor), json_extract(anchor, '$.side'), NULL), iif(text = '', 1, 0), created, modified, id, article_id)
    WHERE deleted IS NULL;
  CREATE INDEX articles_deleted ON articles (id) WHERE deleted IS NOT NULL;
  CREATE INDEX places_lost ON note_places (article_id, version) WHERE place IS NULL;
  `,
  `
  -- Share of the source's letters in sentences that are translated, 0 to 1. No release before this one wrote cells: what
  -- there may be of them is measured by length until it is next written.
  ALTER TABLE articles ADD COLUMN coverage REAL NOT NULL DEFAULT 0;
  UPDATE articles SET coverage = min(1.0, coalesce(
    (SELECT sum("end" - start) * 1.0 FROM cells WHERE article_id = articles.id) / nullif(length, 0), 0.0));

  -- Of a note on a translation that has no place: where it stood last, and the cells there as they read then. JSON.
  ALTER TABLE note_places ADD COLUMN stood TEXT;
  `,
];
