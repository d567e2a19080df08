/**
 * The library's search index: SQLite FTS5 over terms that `core/search` has analysed already, kept in the same
 * transaction as the articles. FTS5 only stores and looks up; it neither folds nor ranks.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { Language } from '#core/articles/language.ts';
import { wordsOf } from '#core/folding.ts';
import { spellingPaths } from '#core/names/mentions.ts';
import { formsOf, nameKeyOf, type Forms } from '#core/search/analyse.ts';
import { fields, type Field } from '#core/search/fields.ts';
import { languageOfWord } from '#core/search/pipeline.ts';
import { fieldTexts } from '#core/search/searched-article.ts';

/** Rises when what is indexed of an article changes: an index of another version must be built anew. */
export const searchIndexVersion = '1';

/**
 * - `search`: the terms of each article by field, separated by spaces; rowid = `articles.number`. Contentless: the
 *   texts are in `versions` and `cells`.
 * - `search_terms`, `search_instances`: the same index read as terms, and as places of terms.
 * - `search_lengths`: terms in each field of an article, and `search_totals` their sums (one row).
 * - `vocabulary`: every term of titles and texts with its name key. Terms of deleted articles stay; nothing is found by
 *   them.
 */
export const searchIndexSchema = `
  CREATE VIRTUAL TABLE search USING fts5(${fields.join(', ')}, content='', contentless_delete=1, tokenize='ascii');
  CREATE VIRTUAL TABLE search_terms USING fts5vocab(search, 'row');
  CREATE VIRTUAL TABLE search_instances USING fts5vocab(search, 'instance');
  CREATE TABLE search_lengths (
    number INTEGER PRIMARY KEY,
    ${fields.map((field) => `${field} INTEGER NOT NULL`).join(', ')}
  ) STRICT;
  CREATE TABLE search_totals (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    articles INTEGER NOT NULL,
    ${fields.map((field) => `${field} INTEGER NOT NULL`).join(', ')}
  ) STRICT;
  INSERT INTO search_totals VALUES (1, 0, ${fields.map(() => '0').join(', ')});
  CREATE TABLE vocabulary (term TEXT PRIMARY KEY, name_key TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX vocabulary_by_name_key ON vocabulary (name_key);
`;

/** Where a term written for FTS5 keeps ASCII characters that its tokenizer would split at or change: private use. */
const shelter = 0xe000;

/**
 * A term as FTS5's `ascii` tokenizer leaves it whole: O'Brien's apostrophe, the point of 15.5 and capitals are moved
 * into the private use area.
 */
export const writtenTerm = (term: string): string =>
  // oxlint-disable-next-line no-control-regex -- every ASCII character that is no letter or digit, controls too
  term.replace(/[\x00-\x2f\x3a-\x60\x7b-\x7f]/g, (character) =>
    String.fromCharCode(shelter + character.charCodeAt(0)),
  );

/** What is indexed of an article. */
export interface ArticleToIndex {
  /** `articles.number`. */
  readonly number: number;
  readonly language: Language;
  readonly title: string;
  readonly translatedTitle: string | null;
  readonly text: string;
  readonly translation: { readonly language: Language; readonly texts: readonly string[] } | null;
}

/**
 * Indexes an article, in place of what was indexed under its number before. Call it inside the transaction that writes
 * the article: both are there or neither is.
 */
export function indexArticle(db: DatabaseSync, article: ArticleToIndex): void {
  unindexArticle(db, article.number);
  const terms = termsByField(article);
  const places = fields.map(() => '?').join(', ');
  db.prepare(`INSERT INTO search (rowid, ${fields.join(', ')}) VALUES (?, ${places})`).run(
    article.number,
    ...fields.map((field) => terms[field].map(writtenTerm).join(' ')),
  );
  const lengths = fields.map((field) => terms[field].length);
  db.prepare(`INSERT INTO search_lengths VALUES (?, ${places})`).run(article.number, ...lengths);
  db.prepare(
    `UPDATE search_totals SET articles = articles + 1, ${fields.map((field) => `${field} = ${field} + ?`).join(', ')}`,
  ).run(...lengths);
  const insert = db.prepare('INSERT OR IGNORE INTO vocabulary (term, name_key) VALUES (?, ?)');
  for (const term of new Set([...terms.title, ...terms.words])) insert.run(term, nameKeyOf(term));
}

/** Takes an article out of the index; nothing happens where it is not in. Call it inside the deleting transaction. */
export function unindexArticle(db: DatabaseSync, number: number): void {
  const subtract = fields
    .map((field) => `${field} = ${field} - (SELECT ${field} FROM search_lengths WHERE number = :number)`)
    .join(', ');
  const { changes } = db
    .prepare(
      `UPDATE search_totals SET articles = articles - 1, ${subtract}
       WHERE EXISTS (SELECT 1 FROM search_lengths WHERE number = :number)`,
    )
    .run({ number });
  if (Number(changes) === 0) return;
  db.prepare('DELETE FROM search WHERE rowid = ?').run(number);
  db.prepare('DELETE FROM search_lengths WHERE number = ?').run(number);
}

function termsByField(article: ArticleToIndex): Record<Field, string[]> {
  const texts = fieldTexts(article);
  const forms: Record<Field, Forms[]> = { title: [], words: [], stems: [], exact: [] };
  for (const field of ['title', 'words'] as const)
    for (const text of texts[field])
      for (const { start, end } of wordsOf(text)) {
        const word = formsOf(text.slice(start, end));
        if (word) forms[field].push(word);
      }
  const all = [...forms.title, ...forms.words];
  return {
    title: forms.title.map((word) => word.term),
    words: forms.words.map((word) => word.term),
    stems: all.flatMap((word) => word.stems),
    exact: all.filter((word) => word.exact !== word.term).map((word) => word.exact),
  };
}

/**
 * Numbers of the articles that may hold a spelling of a name, deleted ones left out: those with all its words, by name
 * key, each alone or joined to its neighbours as the name matcher joins them. The matcher decides on their texts.
 */
export function articlesWithSpelling(db: DatabaseSync, text: string): number[] {
  const found = new Set<number>();
  for (const path of spellingPaths(text, languageOfWord(text))) {
    const holding = path.map((key) => articlesWithNameKey(db, key));
    for (const number of holding.reduce((one, two) => one.intersection(two))) found.add(number);
  }
  return [...found].toSorted((a, b) => a - b);
}

function articlesWithNameKey(db: DatabaseSync, key: string): Set<number> {
  const terms = db.prepare('SELECT term FROM vocabulary WHERE name_key = ?').all(key);
  const places = db.prepare(
    `SELECT DISTINCT doc FROM search_instances JOIN articles ON articles.number = doc
     WHERE term = ? AND col IN ('title', 'words') AND articles.deleted IS NULL`,
  );
  return new Set(
    terms.flatMap(({ term }) => places.all(writtenTerm(String(term))).map(({ doc }) => Number(doc))),
  );
}
