/** One article at a time: bundled ones from the corpus, own ones from the library. */
import {
  articleSchema,
  paragraphSchema,
  type Article,
  type Cell,
  type Paragraph,
} from '#core/articles/model.ts';
import { languageSchema } from '#core/articles/model.ts';
import { ProblemError } from '#core/problem.ts';
import type { Library } from '#electron/storage/library.ts';
import { z } from 'zod';
import type { Corpus } from './corpus.ts';
import { samenessOf } from './text-hash.ts';

interface ArticleRow {
  number: number;
  id: string;
  language: string;
  title: string;
  translated_title: string | null;
  publication: string;
  date: string | null;
  version: string;
  added: string;
  text: string;
  paragraphs: string;
}

/** An own article and its `articles.number`. */
export interface OwnArticle {
  readonly number: number;
  readonly article: Article;
}

const paragraphsSchema = z.array(paragraphSchema);

export class ArticleStore {
  /** By id: the corpus, and what was annotated and has left the corpus since. */
  readonly bundled: ReadonlyMap<string, Article>;
  readonly #library: Library;
  #bundledBySameness: ReadonlyMap<string, Article> | null = null;

  constructor(library: Library, corpus: Pick<Corpus, 'articles'>) {
    this.#library = library;
    this.bundled = new Map([
      ...orphansOf(library).map((article) => [article.id, article] as const),
      ...corpus.articles.map((article) => [article.id, article] as const),
    ]);
  }

  /** Throws `article-missing`. */
  open(id: string): Article {
    const article = this.find(id);
    if (article === null) throw new ProblemError('article-missing', { id });
    return article;
  }

  /** UTF-16 units of its text. Throws `article-missing`. */
  lengthOf(id: string): number {
    const bundled = this.bundled.get(id);
    if (bundled !== undefined) return bundled.text.length;
    const own = this.#library.get<{ length: number }>(
      'SELECT length FROM articles WHERE id = ? AND deleted IS NULL',
      id,
    );
    if (own === undefined) throw new ProblemError('article-missing', { id });
    return own.length;
  }

  has(id: string): boolean {
    const sql = 'SELECT 1 FROM articles WHERE id = ? AND deleted IS NULL';
    return this.bundled.has(id) || this.#library.get(sql, id) !== undefined;
  }

  find(id: string): Article | null {
    return this.bundled.get(id) ?? this.findOwn(id)?.article ?? null;
  }

  /** An article that the reader may change. Throws `article-bundled` or `article-missing`. */
  own(id: string): OwnArticle {
    const bundled = this.bundled.get(id);
    if (bundled !== undefined) throw new ProblemError('article-bundled', { title: bundled.title });
    const own = this.findOwn(id);
    if (own === null) throw new ProblemError('article-missing', { id });
    return own;
  }

  /** The article of the library that is not deleted. */
  findOwn(id: string): OwnArticle | null {
    const row = this.#library.get<ArticleRow>(
      `SELECT a.number, a.id, a.language, a.title, a.translated_title, a.publication, a.date, a.version, a.added,
              v.text, s.paragraphs
       FROM articles a
       JOIN versions v ON v.hash = a.version
       JOIN segmentations s ON s.article_id = a.id AND s.version = a.version
       WHERE a.id = ? AND a.deleted IS NULL`,
      id,
    );
    if (row === undefined) return null;
    const article: Article = {
      id: row.id,
      origin: 'own',
      language: languageSchema.parse(row.language),
      title: row.title,
      translatedTitle: row.translated_title,
      publication: row.publication,
      translatedPublication: null,
      date: row.date,
      licence: null,
      added: row.added,
      version: row.version,
      text: row.text,
      paragraphs: paragraphsSchema.parse(JSON.parse(row.paragraphs)),
      translation: this.#translationOf(row.id),
    };
    return { number: row.number, article };
  }

  /** The sentences of a text that an own article has or had; null where it never had it. */
  segmentation(articleId: string, version: string): Paragraph[] | null {
    const row = this.#library.get<{ paragraphs: string }>(
      'SELECT paragraphs FROM segmentations WHERE article_id = ? AND version = ?',
      articleId,
      version,
    );
    return row === undefined ? null : paragraphsSchema.parse(JSON.parse(row.paragraphs));
  }

  /** The bundled or own article, not deleted, whose text has this `samenessOf`. */
  duplicateOf(sameness: string): { id: string; title: string } | null {
    this.#bundledBySameness ??= new Map(
      [...this.bundled.values()].map((article) => [samenessOf(article.text), article]),
    );
    const bundled = this.#bundledBySameness.get(sameness);
    if (bundled !== undefined) return { id: bundled.id, title: bundled.title };
    const own = this.#library.get<{ id: string; title: string }>(
      'SELECT id, title FROM articles WHERE sameness = ? AND deleted IS NULL ORDER BY number LIMIT 1',
      sameness,
    );
    return own === undefined ? null : { id: own.id, title: own.title };
  }

  #translationOf(articleId: string): Article['translation'] {
    const rows = this.#library.all<Cell & { language: string }>(
      `SELECT id, language, start, "end", revision, text FROM cells WHERE article_id = ? ORDER BY start, id`,
      articleId,
    );
    const [first] = rows;
    if (first === undefined) return null;
    return {
      language: languageSchema.parse(first.language),
      cells: rows.map(({ id, start, end, revision, text }) => ({ id, start, end, revision, text })),
    };
  }
}

/** The latest kept version of every bundled article that has notes. */
function orphansOf(library: Library): Article[] {
  return library
    .all<{ article: string }>(
      `SELECT article FROM kept_versions k
       WHERE EXISTS (SELECT 1 FROM notes n WHERE n.article_id = k.article_id AND n.deleted IS NULL)
       ORDER BY kept`,
    )
    .map(({ article }) => articleSchema.parse(JSON.parse(article)));
}
