/** Lines of a list of notes, and the order of notes by article and place. */
import type { Language } from '#core/articles/language.ts';
import { languageSchema } from '#core/articles/model.ts';
import { placeOfAnchor } from '#core/notes/article-place.ts';
import { plainText, readMarkdown } from '#core/notes/markdown.ts';
import type { NoteSummary } from '#core/notes/listing.ts';
import { anchorSchema, colourSchema, placeSchema, type Place } from '#core/notes/model.ts';
import { firstLineOf, lineOf } from '#core/search/notes/note-lines.ts';
import type { QueryMatcher } from '#core/search/match.ts';
import { z } from 'zod';
import type { Ground } from './ground.ts';
import type { NoteConditions } from './note-filter.ts';
import { placeOf, type NoteRow } from './note-places.ts';

const tagsSchema = z.array(z.string());

/** A note with what its own article is in now and where it stands in that; both null for a bundled one. */
interface StandingRow extends NoteRow {
  present: string | null;
  /** 1 where it was placed anew on that. */
  placed: number;
  stored: string | null;
}

interface ArticleRow {
  id: string;
  language: string;
  title: string;
  date: string | null;
}

/** To SQLite nothing is less than anything: articles without a date come last. */
const articleOrders = { article: 'title_sort, id', place: 'date DESC, added DESC, id' } as const;

interface Cut {
  readonly sort: keyof typeof articleOrders;
  readonly reversed: boolean;
  readonly offset: number;
  readonly limit: number;
}

const standing = `SELECT n.*, a.version AS present, p.note_id IS NOT NULL AS placed, p.place AS stored FROM notes n
  LEFT JOIN main.articles a ON a.id = n.article_id
  LEFT JOIN note_places p ON p.note_id = n.id AND p.version = a.version`;

export class NoteSummaries {
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Lines of these notes in this order, with what was found marked; those there are. */
  of(ids: readonly string[], matcher: QueryMatcher | null): NoteSummary[] {
    const { library } = this.#ground;
    const rows = library.all<StandingRow>(
      `${standing} WHERE n.id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids),
    );
    const articles = new Map(
      library
        .all<ArticleRow>(
          'SELECT id, language, title, date FROM shelf WHERE id IN (SELECT value FROM json_each(?))',
          JSON.stringify([...new Set(rows.map((row) => row.article_id))]),
        )
        .map((row) => [row.id, row]),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    const line = (text: string) => (matcher === null ? firstLineOf(text) : lineOf(text, matcher));
    return ids.flatMap((id): NoteSummary[] => {
      const row = byId.get(id);
      const article = row && articles.get(row.article_id);
      if (row === undefined || article === undefined) return [];
      const { side } = anchorSchema.parse(JSON.parse(row.anchor));
      const articleLanguage = languageSchema.parse(article.language);
      return [
        {
          id,
          articleId: article.id,
          articleTitle: article.title,
          articleLanguage,
          date: article.date,
          side,
          placed: this.#place(row) !== null,
          language: side === 'translation' ? other(articleLanguage) : articleLanguage,
          quote: line(row.quote),
          text: row.text.trim() === '' ? null : line(plainText(readMarkdown(row.text))),
          colour: colourSchema.parse(row.colour),
          tags: tagsSchema.parse(JSON.parse(row.tags)),
          created: row.created,
          modified: row.modified,
        },
      ];
    });
  }

  /** Ids in the order of the articles, and in each down its text; only the articles of the cut are looked into. */
  idsByArticle(conditions: NoteConditions, { sort, reversed, offset, limit }: Cut): string[] {
    const { library } = this.#ground;
    const { sql, values } = conditions.where();
    const counts = new Map(
      library
        .all<{ article_id: string; notes: number }>(
          `SELECT n.article_id, count(*) AS notes FROM ${conditions.from()} WHERE ${sql} GROUP BY n.article_id`,
          ...values,
        )
        .map((row) => [row.article_id, row.notes]),
    );
    const ordered = library.all<{ id: string }>(
      `SELECT id FROM shelf WHERE id IN (SELECT value FROM json_each(?)) ORDER BY ${articleOrders[sort]}`,
      JSON.stringify([...counts.keys()]),
    );
    if (reversed) ordered.reverse();
    let skip = offset;
    let wanted = limit;
    const ids: string[] = [];
    for (const { id } of ordered) {
      const notes = counts.get(id) ?? 0;
      if (skip >= notes) {
        skip -= notes;
        continue;
      }
      const here = this.#downText(conditions, id).slice(skip, skip + wanted);
      ids.push(...here);
      skip = 0;
      wanted -= here.length;
      if (wanted <= 0) break;
    }
    return ids;
  }

  /** The notes of an article that meet the conditions, in the order of its text. */
  #downText(conditions: NoteConditions, articleId: string): string[] {
    const { sql, values } = conditions.where();
    const rows = this.#ground.library.all<StandingRow>(
      `${standing} WHERE n.article_id = ? AND ${sql} ORDER BY n.created, n.id`,
      articleId,
      ...values,
    );
    let starts: ReadonlyMap<string, number> | null = null;
    const startOf = (place: Place | null): number => {
      if (place === null) return Infinity;
      if (place.side === 'article') return -1;
      if (place.side === 'source') return place.start;
      starts ??= this.#cellStarts(articleId);
      return starts.get(place.from.cell) ?? Infinity;
    };
    return rows
      .map((row) => ({ id: row.id, start: startOf(this.#place(row)) }))
      .toSorted((a, b) => (a.start === b.start ? 0 : a.start - b.start))
      .map(({ id }) => id);
  }

  #place(row: StandingRow): Place | null {
    const bundled = this.#ground.articles.bundled.get(row.article_id);
    const present = bundled?.version ?? row.present;
    if (row.version === present && row.placed === 0)
      return placeOfAnchor(anchorSchema.parse(JSON.parse(row.anchor)));
    if (bundled !== undefined) return placeOf(this.#ground.library, row, bundled);
    // Each change of an own text, or of its translation, has placed its notes anew.
    return row.stored === null ? null : placeSchema.parse(JSON.parse(row.stored));
  }

  #cellStarts(articleId: string): ReadonlyMap<string, number> {
    const { articles, library } = this.#ground;
    const cells =
      articles.bundled.get(articleId)?.translation?.cells ??
      library.all<{ id: string; start: number }>(
        'SELECT id, start FROM cells WHERE article_id = ?',
        articleId,
      );
    return new Map(cells.map(({ id, start }) => [id, start]));
  }
}

const other = (language: Language): Language => (language === 'ur' ? 'en' : 'ur');
