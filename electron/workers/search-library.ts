import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { z } from 'zod';
import { languageSchema } from '#core/articles/language.ts';
import { isoDateSchema } from '#core/articles/model.ts';
import { fields, saturation, type Field } from '#core/search/fields.ts';
import {
  fieldsOfProbe,
  type Postings,
  type Probe,
  type Retriever,
  type Strengths,
} from '#core/search/retriever.ts';
import type { SearchedArticle } from '#core/search/searched-article.ts';
import { writtenTerm } from '#electron/storage/search-index.ts';

/** UTF-16 units of article texts kept between searches; a reader types on, and the same articles come up again. */
const keptLength = 4_000_000;

/** A row of `counts`; by the thousand, so that it is the statement's word that is taken for its shape. */
interface Count {
  readonly number: number;
  readonly col: Field;
  /** How often the term stands in the field. */
  readonly count: number;
  /** Terms in the field. */
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

/** The library's retriever and how to let it see what was committed since. */
export interface LibraryRetriever extends Retriever {
  /** Call it at the start of each search's transaction. */
  refresh(): void;
}

/**
 * Retrieves from the library's FTS5 index. Articles that are deleted are never found.
 * @param db a connection of its own, which nobody writes through.
 */
export function createLibraryRetriever(db: DatabaseSync): LibraryRetriever {
  const statements = prepareAll(db);
  let dataVersion = -1;
  let totals = totalsSchema.parse(statements.totals.get());
  let kept = new Map<number, SearchedArticle>();
  let length = 0;

  const countsOf = ({ kind, value }: Probe): Count[] => {
    if (kind === 'prefix')
      return countRows(statements.range, writtenTerm(value), afterPrefix(writtenTerm(value)));
    if (kind !== 'name') return countRows(statements.term, writtenTerm(value));
    return statements.byNameKey
      .all(value)
      .flatMap(({ term }) => countRows(statements.term, writtenTerm(String(term))));
  };

  const postings = (probe: Probe): Postings => {
    const looked = fieldsOfProbe[probe.kind];
    const counts = new Map<number, Partial<Record<Field, { count: number; length: number }>>>();
    for (const { number, col, count, length } of countsOf(probe)) {
      if (!looked.includes(col)) continue;
      const known = counts.get(number) ?? {};
      known[col] = { count: (known[col]?.count ?? 0) + count, length };
      counts.set(number, known);
    }
    const found = new Map<number, Strengths>();
    for (const [number, byField] of counts) {
      const strengths: Strengths = {};
      for (const field of fields) {
        const known = byField[field];
        if (known) strengths[field] = saturation(known.count, known.length, totals[field] / totals.articles);
      }
      found.set(number, strengths);
    }
    return found;
  };

  const article = (number: number): SearchedArticle | null => {
    const known = kept.get(number);
    if (known) return known;
    const loaded = load(number);
    if (!loaded) return null;
    length += loaded.text.length;
    if (length > keptLength) {
      kept = new Map();
      length = loaded.text.length;
    }
    kept.set(number, loaded);
    return loaded;
  };

  const load = (number: number): SearchedArticle | null => {
    const row = statements.article.get(number);
    if (!row) return null;
    const { translated_title: translatedTitle, version, ...own } = articleSchema.parse(row);
    const cells = z.array(cellSchema).parse(statements.cells.all(own.id, version));
    const language = cells[0]?.language;
    return {
      ...own,
      origin: 'own',
      translatedTitle,
      translation: language === undefined ? null : { language, cells },
    };
  };

  return {
    origin: 'own',
    size: () => totals.articles,
    postings,
    has: (probe) => {
      if (probe.kind === 'name' || probe.kind === 'prefix') return postings(probe).size > 0;
      return statements.known.get(writtenTerm(probe.value)) !== undefined && postings(probe).size > 0;
    },
    article,
    refresh() {
      const version = Number(statements.dataVersion.get()?.['data_version']);
      if (version === dataVersion) return;
      dataVersion = version;
      totals = totalsSchema.parse(statements.totals.get());
      kept = new Map();
      length = 0;
    },
  };
}

const countRows = (statement: StatementSync, ...values: string[]): Count[] =>
  statement.all(...values) as unknown as Count[];

function prepareAll(db: DatabaseSync) {
  const length = fields.map((field) => `WHEN '${field}' THEN ${field}`).join(' ');
  const counts = (where: string): string => `
    SELECT number, col, count, CASE col ${length} END AS length
    FROM (SELECT doc, col, count(*) AS count FROM search_instances WHERE ${where} GROUP BY doc, col)
    JOIN search_lengths ON search_lengths.number = doc
    WHERE EXISTS (SELECT 1 FROM articles WHERE articles.number = doc AND articles.deleted IS NULL)`;
  return {
    term: db.prepare(counts('term = ?')),
    range: db.prepare(counts('term >= ? AND term < ?')),
    known: db.prepare('SELECT 1 FROM search_terms WHERE term = ?'),
    byNameKey: db.prepare('SELECT term FROM vocabulary WHERE name_key = ?'),
    totals: db.prepare(`SELECT articles, ${fields.join(', ')} FROM search_totals`),
    article: db.prepare(
      `SELECT id, articles.language, title, translated_title, publication, date, version, text
       FROM articles JOIN versions ON versions.hash = articles.version
       WHERE number = ? AND deleted IS NULL`,
    ),
    cells: db.prepare(
      'SELECT id, language, text FROM cells WHERE article_id = ? AND version = ? ORDER BY start, id',
    ),
    dataVersion: db.prepare('PRAGMA data_version'),
  };
}
