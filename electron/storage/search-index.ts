/**
 * The library's search index. It is written in the same transaction as the articles: both are there or neither is. See
 * `search-schema.ts` for its tables.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { Language } from '#core/articles/language.ts';
import { tracesOf, type WordWay } from '#core/names/spelling-traces.ts';
import { languageOfWord } from '#core/search/index/pipeline.ts';
import { Occurrences } from '#core/search/index/postings.ts';
import { prepared } from './prepared.ts';
import { dayNumber, writeFacts } from './search-columns.ts';
import { FollowedEntries, keyKinds, type ArticleToIndex, type Entries } from './search-entries.ts';
import { readKeyPostings } from './search-lookup.ts';
import { recentRow } from './search-recent.ts';
import { seal, sealedBytes, sealedDocs } from './search-segments.ts';
import { addTerms, keepUp, termsOfNameKey } from './search-vocabulary.ts';

export type { ArticleToIndex } from './search-entries.ts';
export { searchIndexSchema, searchIndexVersion } from './search-schema.ts';

interface State {
  readonly generation: number;
  readonly changes: number;
  readonly next_doc: number;
  readonly recent: number;
  readonly recent_bytes: number;
}

/**
 * Indexes an article, in place of what was indexed under its number before. Call it inside the transaction that writes
 * the article.
 */
export function indexArticle(db: DatabaseSync, article: ArticleToIndex): void {
  unindexArticle(db, article.number);
  const state = stateOf(db);
  const { next_doc: doc, changes } = state;
  const { tallies, lengths, texts, words } = followedEntries(db, article);
  const { data, checksum } = recentRow(tallies);
  const [title, source, translation] = lengths;
  prepared(db, 'INSERT INTO search (rowid, title, source, translation) VALUES (?, ?, ?, ?)').run(
    doc,
    texts.title,
    texts.source,
    texts.translation,
  );
  prepared(db, 'INSERT INTO search_docs VALUES (?, ?)').run(doc, article.number);
  writeFacts(
    db,
    doc,
    {
      number: article.number,
      title,
      source,
      translation,
      day: dayNumber(article.date),
      publication: publicationId(db, article.publication),
      checksum,
    },
    changes + 1,
  );
  prepared(db, 'INSERT INTO search_recent VALUES (?, ?)').run(doc, data);
  addTerms(db, words, state, changes + 1);
  const [recent, bytes] = [state.recent + 1, state.recent_bytes + data.length];
  const full = recent >= sealedDocs || bytes >= sealedBytes;
  if (full) seal(db);
  prepared(db, 'UPDATE search_state SET changes = ?, next_doc = ?, recent = ?, recent_bytes = ?').run(
    changes + 1,
    doc + 1,
    full ? 0 : recent,
    full ? 0 : bytes,
  );
}

/** The article that a connection indexed last: it may be one that is written on. */
const lastIndexed = new WeakMap<
  DatabaseSync,
  { readonly number: number; readonly entries: FollowedEntries }
>();

/** UTF-16 units of a text that is kept so: some 30 MB, with all that is known of its words. */
const mostFollowed = 1_000_000;

function followedEntries(db: DatabaseSync, article: ArticleToIndex): Entries {
  const last = lastIndexed.get(db);
  lastIndexed.delete(db);
  const entries = last?.number === article.number ? last.entries : new FollowedEntries();
  const found = entries.of(article);
  if (article.text.length <= mostFollowed) lastIndexed.set(db, { number: article.number, entries });
  return found;
}

/** Takes an article out of the index; nothing happens where it is not in. Call it inside the deleting transaction. */
export function unindexArticle(db: DatabaseSync, number: number): void {
  const found = prepared(db, 'DELETE FROM search_docs WHERE number = ? RETURNING doc').get(number);
  if (found === undefined) return;
  const doc = Number(found['doc']);
  const before = stateOf(db);
  const { changes } = before;
  keepUp(db, before, changes + 1);
  prepared(db, 'DELETE FROM search WHERE rowid = ?').run(doc);
  writeFacts(db, doc, null, changes + 1);
  const recent = prepared(db, 'DELETE FROM search_recent WHERE doc = ? RETURNING length(data) AS bytes').get(
    doc,
  );
  prepared(
    db,
    'UPDATE search_state SET changes = ?, recent = recent - ?, recent_bytes = recent_bytes - ?',
  ).run(changes + 1, recent === undefined ? 0 : 1, Number(recent?.['bytes'] ?? 0));
}

function stateOf(db: DatabaseSync): State {
  const state = prepared(db, 'SELECT * FROM search_state').get();
  if (state === undefined) throw new Error('the search index has no state');
  return state as unknown as State;
}

function publicationId(db: DatabaseSync, publication: string): number {
  const known = prepared(db, 'SELECT id FROM search_publications WHERE publication = ?').get(publication);
  const row =
    known ??
    prepared(db, 'INSERT INTO search_publications (publication) VALUES (?) RETURNING id').get(publication);
  return Number(row?.['id']);
}

/**
 * Docs of the articles that may hold a spelling of a name: those with all its words, by name key, however they are joined,
 * taken apart or written with a case word. The matcher decides on their texts. Ascending, dead ones among them.
 * @param enough no more are looked for where there are more than so many.
 */
export function docsWithSpelling(
  db: DatabaseSync,
  text: string,
  language: Language = languageOfWord(text),
  enough = Infinity,
): Uint32Array {
  const byKey = new Map<string, Uint32Array>();
  const docsOf = (key: string): Uint32Array => {
    const known = byKey.get(key) ?? docsWithNameKey(db, key);
    byKey.set(key, known);
    return known;
  };
  const docsOfWay = ([first, second]: WordWay): Uint32Array => {
    const docs = docsOf(first);
    return second === undefined || docs.length === 0 ? docs : inBoth(docs, docsOf(second));
  };
  const docsOfWord = (ways: readonly WordWay[]): Uint32Array => ways.map(docsOfWay).reduce(inEither);
  let found: Uint32Array = new Uint32Array(0);
  for (const { words } of tracesOf(text, language)) {
    const [only = [], ...others] = words;
    // The word as it is written comes first, and mostly tells enough.
    const docsOfAll =
      others.length === 0
        ? only.map((way) => () => docsOfWay(way))
        : [() => words.map(docsOfWord).reduce(inBoth)];
    for (const docs of docsOfAll) {
      found = inEither(found, docs());
      if (found.length > enough) return found;
    }
  }
  return found;
}

/** Numbers of the articles that may hold a spelling of a name: see `docsWithSpelling`. */
export const articlesWithSpelling = (db: DatabaseSync, text: string): number[] =>
  prepared(db, 'SELECT number FROM search_docs WHERE doc IN (SELECT value FROM json_each(?)) ORDER BY number')
    .all(JSON.stringify([...docsWithSpelling(db, text)]))
    .map(({ number }) => Number(number));

/** Docs, dead ones among them. */
function docsWithNameKey(db: DatabaseSync, key: string): Uint32Array {
  const terms = termsOfNameKey(db, key).map((term) => {
    const found = new Occurrences();
    readKeyPostings(db, term + keyKinds.word, found);
    return found.docs.subarray(0, found.length);
  });
  return terms.reduce(inEither, new Uint32Array(0));
}

/** What two ascending lists have in common. */
function inBoth(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(Math.min(one.length, other.length));
  let [at, beside, length] = [0, 0, 0];
  while (at < one.length && beside < other.length) {
    const step = (one[at] ?? 0) - (other[beside] ?? 0);
    if (step === 0) both[length++] = one[at] ?? 0;
    if (step <= 0) at += 1;
    if (step >= 0) beside += 1;
  }
  return both.subarray(0, length);
}

/** What is in any of two ascending lists. */
function inEither(one: Uint32Array, other: Uint32Array): Uint32Array {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const all = new Uint32Array(one.length + other.length);
  let [at, beside, length] = [0, 0, 0];
  while (at < one.length || beside < other.length) {
    const step = (one[at] ?? Infinity) - (other[beside] ?? Infinity);
    all[length++] = (step <= 0 ? one[at] : other[beside]) ?? 0;
    if (step <= 0) at += 1;
    if (step >= 0) beside += 1;
  }
  return all.subarray(0, length);
}
