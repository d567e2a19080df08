/** Shelves of the library: own articles of the file and bundled ones together, sorted, filtered and cut in SQL. */
import { articleSummarySchema, type Article, type ArticleSummary } from '#core/articles/model.ts';
import { wordsOf } from '#core/folding.ts';
import { coverageOf } from '#core/translation/coverage.ts';
import { sortKey } from '#core/urdu/sort-key.ts';
import type { Received, Result, Shelf } from '#electron/contract/methods.ts';
import type { Library } from '#electron/storage/library.ts';
import { filterKey, foldsOf } from './filter-key.ts';

interface SummaryRow {
  id: string;
  origin: string;
  language: string;
  title: string;
  translated_title: string | null;
  publication: string;
  translated_publication: string | null;
  date: string | null;
  added: string;
  words: number;
  length: number;
  translated: number;
  coverage: number;
  offset: number | null;
  opened: string | null;
}

/** To SQLite nothing is less than anything: articles without a date come last. `NULLS LAST` would keep it from its index. */
const orders: Record<Received<'articles.list'>['sort'], string> = {
  date: 's.date DESC, s.added DESC, s.id',
  added: 's.added DESC, s.id',
  title: 's.title_sort, s.id',
  opened: 'p.opened DESC, s.date DESC, s.id',
};

const tagOf = (shelf: Shelf): string | null => (shelf.startsWith('tag:') ? shelf.slice('tag:'.length) : null);

export class ArticleShelves {
  readonly #library: Library;

  constructor(library: Library, bundled: Iterable<Article>) {
    this.#library = library;
    // The casts give both halves of the view columns of one type each; without them SQLite would write the whole library
    // out for every page of it (https://sqlite.org/optoverview.html#flattening).
    library.db.exec(`
      CREATE TEMP TABLE bundled (
        id TEXT PRIMARY KEY, language TEXT, title TEXT, title_sort TEXT, translated_title TEXT, publication TEXT,
        translated_publication TEXT, filter TEXT, date TEXT, added TEXT, length INTEGER, words INTEGER,
        translated INTEGER, coverage REAL
      );
      CREATE TEMP VIEW shelf AS
        SELECT id, CAST('own' AS TEXT) AS origin, language, title, title_sort, translated_title, publication,
               CAST(NULL AS TEXT) AS translated_publication, filter, date, added, length, words,
               CAST(EXISTS (SELECT 1 FROM main.cells c WHERE c.article_id = a.id) AS INTEGER) AS translated, coverage
        FROM main.articles a WHERE deleted IS NULL
        UNION ALL
        SELECT id, CAST('bundled' AS TEXT), language, title, title_sort, translated_title, publication, translated_publication,
               filter, date, added, length, words, translated, coverage
        FROM temp.bundled;
    `);
    for (const article of bundled) this.#addBundled(article);
  }

  list({ shelf, filter, sort, offset, limit }: Received<'articles.list'>): Result<'articles.list'> {
    const folds = foldsOf(filter);
    if (filter.trim() !== '' && folds.length === 0) return { total: 0, items: [] };
    const values: (string | number)[] = [];
    const conditions: string[] = [];
    if (shelf === 'own' || shelf === 'bundled') {
      conditions.push('s.origin = ?');
      values.push(shelf);
    }
    if (shelf === 'reading') conditions.push('s.id IN (SELECT article_id FROM positions)');
    const tag = tagOf(shelf);
    if (tag !== null) {
      conditions.push('s.id IN (SELECT article_id FROM note_tags WHERE tag = ?)');
      values.push(tag);
    }
    if (folds.length > 0) {
      conditions.push(`(${folds.map(() => 'instr(s.filter, ?) > 0').join(' OR ')})`);
      values.push(...folds);
    }
    const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
    const total = this.#library.get<{ total: number }>(
      `SELECT count(*) AS total FROM shelf s ${where}`,
      ...values,
    );
    const rows = this.#library.all<SummaryRow>(
      `SELECT s.id, s.origin, s.language, s.title, s.translated_title, s.publication, s.translated_publication,
              s.date, s.added, s.words, s.length, s.translated, s.coverage, p."offset", p.opened
       FROM shelf s LEFT JOIN positions p ON p.article_id = s.id
       ${where} ORDER BY ${orders[sort]} LIMIT ? OFFSET ?`,
      ...values,
      limit,
      offset,
    );
    const notes = this.#notesOf(rows.map(({ id }) => id));
    return { total: total?.total ?? 0, items: rows.map((row) => summaryOf(row, notes.get(row.id) ?? 0)) };
  }

  shelves(): Result<'articles.shelves'> {
    const counts = this.#library.get<{ own: number; bundled: number; reading: number }>(
      `SELECT (SELECT count(*) FROM main.articles WHERE deleted IS NULL) AS own,
              (SELECT count(*) FROM temp.bundled) AS bundled,
              (SELECT count(*) FROM positions p
               WHERE EXISTS (SELECT 1 FROM main.articles a WHERE a.id = p.article_id AND a.deleted IS NULL)
                  OR EXISTS (SELECT 1 FROM temp.bundled b WHERE b.id = p.article_id)) AS reading`,
    ) ?? { own: 0, bundled: 0, reading: 0 };
    const tags = this.#library.all<{ tag: string; articles: number }>(
      `SELECT tag, count(DISTINCT article_id) AS articles FROM note_tags
       WHERE article_id IN (SELECT id FROM shelf) GROUP BY tag ORDER BY tag`,
    );
    return [
      { shelf: 'all', articles: counts.own + counts.bundled },
      { shelf: 'reading', articles: counts.reading },
      { shelf: 'bundled', articles: counts.bundled },
      { shelf: 'own', articles: counts.own },
      ...tags.map(({ tag, articles }) => ({ shelf: `tag:${tag}` as const, articles })),
    ];
  }

  /** Tags of the notes on articles that are not deleted. */
  tags(): Result<'notes.tags'> {
    return this.#library
      .all<{ tag: string; notes: number }>(
        `SELECT tag, count(*) AS notes FROM note_tags
       WHERE article_id IN (SELECT id FROM shelf) GROUP BY tag ORDER BY notes DESC, tag`,
      )
      .map(({ tag, notes }) => ({ tag, notes }));
  }

  /** Articles not deleted, bundled ones included. */
  count(): number {
    return this.#library.get<{ articles: number }>('SELECT count(*) AS articles FROM shelf')?.articles ?? 0;
  }

  #notesOf(ids: readonly string[]): Map<string, number> {
    const rows = this.#library.all<{ article_id: string; notes: number }>(
      `SELECT article_id, count(*) AS notes FROM notes
       WHERE deleted IS NULL AND article_id IN (SELECT value FROM json_each(?)) GROUP BY article_id`,
      JSON.stringify(ids),
    );
    return new Map(rows.map(({ article_id, notes }) => [article_id, notes]));
  }

  #addBundled(article: Article): void {
    this.#library.run(
      `INSERT INTO temp.bundled VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      article.id,
      article.language,
      article.title,
      sortKey(article.title),
      article.translatedTitle,
      article.publication,
      article.translatedPublication,
      filterKey(article.title, article.translatedTitle, article.publication, article.translatedPublication),
      article.date,
      article.added,
      article.text.length,
      wordsOf(article.text).length,
      article.translation === null ? 0 : 1,
      coverageOf(article, article.translation?.cells ?? []),
    );
  }
}

function summaryOf(row: SummaryRow, notes: number): ArticleSummary {
  return articleSummarySchema.parse({
    id: row.id,
    origin: row.origin,
    language: row.language,
    title: row.title,
    translatedTitle: row.translated_title,
    publication: row.publication,
    translatedPublication: row.translated_publication,
    date: row.date,
    added: row.added,
    words: row.words,
    progress: row.offset === null ? null : Math.min(1, row.offset / Math.max(1, row.length)),
    opened: row.opened,
    notes,
    translated: row.translated === 1,
    coverage: row.coverage,
  });
}
