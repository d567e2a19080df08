/**
 * Articles by what the reader did with them, as SQLite has it for bundled and own articles alike. All sets are of
 * article ids, as of the search's snapshot.
 */
export interface ArticleSets {
  /** With a note that has this tag; tags are compared by loose key. */
  withTag(tag: string): ReadonlySet<string>;
  /** With a note that holds all these words (as typed) in its text, quote or tags, folded and by stem. */
  withNote(words: readonly string[]): ReadonlySet<string>;
  opened(): ReadonlySet<string>;
  /** Every tag, as first written, with the articles that have a note with it. */
  tags(): ReadonlyMap<string, ReadonlySet<string>>;
}

const nothing: ReadonlySet<string> = new Set();

/** Where nobody has done anything yet. */
export const noArticleSets: ArticleSets = {
  withTag: () => nothing,
  withNote: () => nothing,
  opened: () => nothing,
  tags: () => new Map(),
};
