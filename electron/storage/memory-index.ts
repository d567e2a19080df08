/**
 * The index of the translation memory: which sentences were translated, found by the words of their source. Written in
 * the transactions of the cells; derived from them and built anew where it is missing.
 */
import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { languageSchema } from '#core/articles/model.ts';
import type { Language } from '#core/articles/language.ts';
import { memoryWords } from '#core/translation/memory.ts';
import type { Change, Row } from './changes.ts';
import { memorySchema } from './memory-schema.ts';
import { prepared } from './prepared.ts';
import { writtenTerm } from './search-phrase-text.ts';

/** Rises when what is kept of a cell changes. */
export const memoryVersion = '2';

const tables = ['memory_cells', 'memory_index', 'memory_words'];

/** The tables made anew and empty. */
export function remakeMemory(db: DatabaseSync): void {
  for (const table of tables) db.exec(`DROP TABLE IF EXISTS ${table}`);
  db.exec(memorySchema);
}

/** Remembers the cells of the articles up to `articles.number`, in place of what was remembered of them. */
export function rememberArticles(db: DatabaseSync, upTo: number): void {
  const found = prepared(
    db,
    'SELECT DISTINCT article_id AS id FROM cells JOIN articles a ON a.id = article_id WHERE a.number <= ?',
  );
  for (const { id } of found.all(upTo)) rememberArticle(db, String(id));
}

/** Remembers the cells of one article as they are, in place of what was remembered of it. */
export function rememberArticle(db: DatabaseSync, articleId: string): void {
  const known = prepared(db, 'SELECT number, words FROM memory_cells WHERE article_id = ?').all(articleId);
  for (const row of known) forgetRow(db, row);
  const article = articleOf(db, articleId);
  if (article === null) return;
  const cells = prepared(
    db,
    'SELECT id, language, text, start, "end" FROM cells WHERE article_id = ? ORDER BY start',
  );
  for (const cell of cells.all(articleId))
    for (const row of rowsOf(articleId, article, cell)) rememberRow(db, row);
}

interface SourceText {
  readonly language: Language;
  readonly text: string;
}

function articleOf(db: DatabaseSync, id: string): SourceText | null {
  const row = prepared(
    db,
    `SELECT a.language, v.text FROM articles a JOIN versions v ON v.hash = a.version
     WHERE a.id = ? AND a.deleted IS NULL`,
  ).get(id);
  if (row === undefined) return null;
  return { language: languageSchema.parse(row['language']), text: String(row['text']) };
}

/** The beginning of a SHA-256: enough to look closely at no others but by chance. */
export const keyOf = (words: readonly string[]): string =>
  createHash('sha256').update(words.join(' '), 'utf8').digest('hex').slice(0, 16);

interface RememberedRow {
  readonly articleId: string;
  readonly cell: string;
  readonly source: Language;
  readonly target: Language;
  readonly words: readonly string[];
}

/** A cell as it is translated, and the other way. A text without words cannot be looked for. */
function rowsOf(articleId: string, article: SourceText, row: Record<string, unknown>): RememberedRow[] {
  const language = languageSchema.parse(row['language']);
  const cell = String(row['id']);
  const text = article.text.slice(Number(row['start']), Number(row['end']));
  const way = (source: Language, target: Language, of: string): RememberedRow => ({
    articleId,
    cell,
    source,
    target,
    words: memoryWords(of, source),
  });
  return [
    way(article.language, language, text),
    ...(language === article.language ? [] : [way(language, article.language, String(row['text']))]),
  ].filter(({ words }) => words.length > 0);
}

/** @param number of the row that it stands in for; null for a new one. */
function rememberRow(db: DatabaseSync, row: RememberedRow, number: number | null = null): void {
  const { articleId, cell, source, target, words } = row;
  const made = prepared(db, `INSERT INTO memory_cells VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number`).get(
    number,
    articleId,
    cell,
    source,
    target,
    words.join(' '),
    keyOf(words),
  );
  prepared(db, 'INSERT INTO memory_index (rowid, words) VALUES (?, ?)').run(
    Number(made?.['number']),
    words.map(writtenTerm).join(' '),
  );
  const count = prepared(
    db,
    'INSERT INTO memory_words VALUES (?, 1) ON CONFLICT (word) DO UPDATE SET cells = cells + 1',
  );
  for (const word of new Set(words)) count.run(word);
}

function forgetRow(db: DatabaseSync, row: Record<string, unknown>): void {
  const number = Number(row['number']);
  prepared(db, 'DELETE FROM memory_cells WHERE number = ?').run(number);
  prepared(db, 'DELETE FROM memory_index WHERE rowid = ?').run(number);
  const lower = prepared(db, 'UPDATE memory_words SET cells = cells - 1 WHERE word = ?');
  const drop = prepared(db, 'DELETE FROM memory_words WHERE word = ? AND cells = 0');
  for (const word of new Set(String(row['words']).split(' '))) {
    lower.run(word);
    drop.run(word);
  }
}

/** Follows a command's changes inside its transaction. */
export function followMemory(db: DatabaseSync, changes: readonly Change[]): void {
  const articles = new Set<string>();
  const cells = new Map<string, { before: Row | null; after: Row | null }>();
  for (const { table, before, after } of changes) {
    const row = after ?? before;
    if (row === null) continue;
    if (table === 'articles' && articleColumns.some((column) => before?.[column] !== after?.[column]))
      articles.add(String(row['id']));
    if (table === 'cells' && cellColumns.some((column) => before?.[column] !== after?.[column]))
      cells.set(`${String(row['article_id'])} ${String(row['id'])}`, { before, after });
  }
  for (const id of articles) rememberArticle(db, id);
  for (const { before, after } of cells.values()) {
    const id = String((after ?? before)?.['article_id']);
    if (!articles.has(id)) followCell(db, id, before, after);
  }
}

const articleColumns = ['version', 'deleted'] as const;
const cellColumns = ['start', 'end', 'language', 'text'] as const;

/** Rows keep their numbers as long as there is anything to remember: typing makes the memory no larger. */
function followCell(db: DatabaseSync, articleId: string, before: Row | null, after: Row | null): void {
  const known = new Map(
    prepared(db, 'SELECT number, source, target, words FROM memory_cells WHERE article_id = ? AND cell = ?')
      .all(articleId, String((after ?? before)?.['id']))
      .map((row) => [`${String(row['source'])} ${String(row['target'])}`, row]),
  );
  const article = after === null ? null : articleOf(db, articleId);
  for (const row of article === null || after === null ? [] : rowsOf(articleId, article, after)) {
    const way = `${row.source} ${row.target}`;
    const old = known.get(way);
    known.delete(way);
    if (old?.['words'] === row.words.join(' ')) continue;
    if (old !== undefined) forgetRow(db, old);
    rememberRow(db, row, old === undefined ? null : Number(old['number']));
  }
  for (const old of known.values()) forgetRow(db, old);
}
