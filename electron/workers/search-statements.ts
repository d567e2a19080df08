import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { languageSchema } from '#core/articles/model.ts';
import { isoDateSchema } from '#core/articles/model.ts';
import { fields, type Field } from '#core/search/fields.ts';
import type { SearchedArticle } from '#core/search/searched-article.ts';
import { writtenTerm } from '#electron/storage/search-index.ts';

/** How often a term stands in a field of an article. */
export interface Count {
  /** `articles.number`. */
  readonly number: number;
  readonly field: Field;
  readonly count: number;
  /** Terms in the field, all told. */
  readonly length: number;
}

const totalsSchema = z.object({
  articles: z.int(),
  title: z.int(),
  words: z.int(),
  stems: z.int(),
  exact: z.int(),
});
const articleSchema = z.object({
  id: z.string(),
  language: languageSchema,
  title: z.string(),
  translated_title: z.string().nullable(),
  publication: z.string(),
  date: isoDateSchema.nullable(),
  version: z.string(),
  text: z.string(),
});
const cellSchema = z.object({ id: z.string(), language: languageSchema, text: z.string() });

/** Last in UTF-8 order among characters of terms: a prefix's range ends before it. */
const afterPrefix = (prefix: string): string => `${prefix}\u{10FFFF}`;

const notDeleted = (number: string): string =>
  `EXISTS (SELECT 1 FROM articles WHERE articles.number = ${number} AND articles.deleted IS NULL)`;

/** What search asks of a library, in SQL. Terms go in as analysed; no answer has an article that is deleted. */
export function prepareStatements(db: DatabaseSync) {
  const length = fields.map((field) => `WHEN '${field}' THEN ${field}`).join(' ');
  const counts = (where: string): string => `
    SELECT number, col AS field, count, CASE col ${length} END AS length
    FROM (SELECT doc, col, count(*) AS count FROM search_instances WHERE ${where} GROUP BY doc, col)
    JOIN search_lengths ON search_lengths.number = doc
    WHERE ${notDeleted('doc')}`;
  const ofTerm = db.prepare(counts('term = ?'));
  const ofPrefix = db.prepare(counts('term >= ? AND term < ?'));
  const holding = db.prepare(
    `SELECT 1 FROM search_instances
     WHERE term = ? AND col IN (SELECT value FROM json_each(?)) AND ${notDeleted('doc')} LIMIT 1`,
  );
  const matching = db.prepare(
    `SELECT rowid AS number FROM search WHERE search MATCH ? AND ${notDeleted('rowid')}`,
  );
  const termsOfNameKey = db.prepare('SELECT term FROM vocabulary WHERE name_key = ?');
  const totals = db.prepare(`SELECT articles, ${fields.join(', ')} FROM search_totals`);
  const article = db.prepare(
    `SELECT id, articles.language, title, translated_title, publication, date, version, text
     FROM articles JOIN versions ON versions.hash = articles.version
     WHERE number = ? AND deleted IS NULL`,
  );
  const cells = db.prepare(
    'SELECT id, language, text FROM cells WHERE article_id = ? AND version = ? ORDER BY start, id',
  );
  const dataVersion = db.prepare('PRAGMA data_version');
  const match = (query: string): number[] => matching.all(query).map(({ number }) => Number(number));

  return {
    /** Rows come by the thousand: the statement's word is taken for their shape. */
    countsOfTerm: (term: string) => ofTerm.all(writtenTerm(term)) as unknown as Count[],
    countsOfPrefix: (prefix: string) =>
      ofPrefix.all(writtenTerm(prefix), afterPrefix(writtenTerm(prefix))) as unknown as Count[],
    /** Whether any article has the term in one of these fields. */
    holds: (term: string, among: readonly Field[]): boolean =>
      holding.get(writtenTerm(term), JSON.stringify(among)) !== undefined,
    matchingPrefix: (field: Field, prefix: string): number[] =>
      match(`${field} : "${writtenTerm(prefix)}" *`),
    /** Articles with any of these phrases in title or text; a phrase may run on from one text to the next. */
    matchingPhrases: (phrases: readonly (readonly string[])[]): number[] =>
      phrases.length === 0
        ? []
        : match(
            `{title words} : (${phrases.map((terms) => `"${terms.map(writtenTerm).join(' ')}"`).join(' OR ')})`,
          ),
    /** Terms of the vocabulary with a name key; it keeps terms that no article has any more. */
    termsOfNameKey: (key: string): string[] => termsOfNameKey.all(key).map(({ term }) => String(term)),
    totals: () => totalsSchema.parse(totals.get()),
    /** Changes with every commit of another connection. */
    dataVersion: (): number => Number(dataVersion.get()?.['data_version']),
    article(number: number): SearchedArticle | null {
      const row = article.get(number);
      if (!row) return null;
      const { translated_title: translatedTitle, version, ...own } = articleSchema.parse(row);
      const texts = z.array(cellSchema).parse(cells.all(own.id, version));
      const language = texts[0]?.language;
      return {
        ...own,
        origin: 'own',
        translatedTitle,
        // Own articles name their source once.
        translatedPublication: null,
        translation: language === undefined ? null : { language, cells: texts },
      };
    },
  };
}
