/** Articles as a file of notes speaks of them, and as they are here. */
import { articleSchema, type Article } from '#core/articles/model.ts';
import type { ReadSource } from '#core/notes/exchange/read-note.ts';
import type { Sides } from '#core/notes/article-place.ts';
import type { Ground } from './ground.ts';

export class ExchangedArticles {
  readonly #ground: Ground;
  readonly #open = new Map<string, Article | null>();
  readonly #same = new Map<string, Article | null>();
  readonly #sides = new Map<string, Sides | null>();
  #idsByTitle: Map<string, string | null> | null = null;
  #bundledByVersion: Map<string, string> | null = null;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Null where there is none, or it is deleted. */
  find(id: string): Article | null {
    const known = this.#open.get(id);
    if (known !== undefined) return known;
    const article = this.#ground.articles.find(id);
    this.#open.set(id, article);
    return article;
  }

  /** By id; by a text it had; by the same text however its lines end; by its title, where only one has it. */
  sameAs(source: ReadSource): Article | null {
    const key = JSON.stringify([source.articleId, source.versions, source.sameness, source.titles]);
    const known = this.#same.get(key);
    if (known !== undefined) return known;
    const article = this.#sameAs(source);
    this.#same.set(key, article);
    return article;
  }

  #sameAs({ articleId, versions, sameness, titles }: ReadSource): Article | null {
    const byId = articleId === null ? null : this.find(articleId);
    if (byId !== null) return byId;
    for (const version of versions) {
      const id = this.#ofVersion(version);
      if (id !== null) return this.find(id);
    }
    const duplicate = sameness === null ? null : this.#ground.articles.duplicateOf(sameness);
    if (duplicate !== null) return this.find(duplicate.id);
    for (const title of titles) {
      const id = this.#byTitle().get(title.trim()) ?? null;
      if (id !== null) return this.find(id);
    }
    return null;
  }

  /** An earlier version, as far as it was kept. The cells of an own article keep their text whatever becomes of the source. */
  sidesOf({ id, language, translation }: Article, version: string): Sides | null {
    const key = `${id} ${version}`;
    const known = this.#sides.get(key);
    if (known !== undefined) return known;
    const { library } = this.#ground;
    const kept = library.get<{ article: string }>(
      'SELECT article FROM kept_versions WHERE article_id = ? AND version = ?',
      id,
      version,
    );
    const text = library.get<{ text: string }>('SELECT text FROM versions WHERE hash = ?', version);
    const own = text === undefined ? null : { text: text.text, language, translation };
    const sides = kept === undefined ? own : articleSchema.parse(JSON.parse(kept.article));
    this.#sides.set(key, sides);
    return sides;
  }

  #ofVersion(version: string): string | null {
    this.#bundledByVersion ??= new Map(
      [...this.#ground.articles.bundled.values()].map((article) => [article.version, article.id]),
    );
    const own = this.#ground.library.get<{ id: string }>(
      `SELECT id FROM articles a WHERE deleted IS NULL
         AND (version = ?1 OR EXISTS (SELECT 1 FROM segmentations s WHERE s.article_id = a.id AND s.version = ?1))
       ORDER BY number LIMIT 1`,
      version,
    );
    return this.#bundledByVersion.get(version) ?? own?.id ?? null;
  }

  /** Null for a title that several have. */
  #byTitle(): Map<string, string | null> {
    if (this.#idsByTitle !== null) return this.#idsByTitle;
    const ids = new Map<string, string | null>();
    const own = this.#ground.library.all<{ id: string; title: string; translated: string | null }>(
      'SELECT id, title, translated_title AS translated FROM articles WHERE deleted IS NULL',
    );
    const bundled = [...this.#ground.articles.bundled.values()].map(({ id, title, translatedTitle }) => ({
      id,
      title,
      translated: translatedTitle,
    }));
    for (const { id, title, translated } of [...own, ...bundled])
      for (const one of new Set([title, translated]))
        if (one !== null && one !== '') ids.set(one, ids.has(one) ? null : id);
    this.#idsByTitle = ids;
    return ids;
  }
}
