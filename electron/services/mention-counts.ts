/** How often each spelling stands in each article: of the library in a derived table, of the corpus in memory. */
import type { Article } from '#core/articles/model.ts';
import { findMentions } from '#core/names/mentions.ts';
import type { Library } from '#electron/storage/library.ts';
import type { ArticleStore, OwnArticle } from './article-store.ts';
import type { NameStore } from './name-store.ts';

export interface Count {
  readonly mentions: number;
  readonly articles: number;
}

export class MentionCounts {
  readonly #library: Library;
  readonly #articles: ArticleStore;
  readonly #names: NameStore;
  #bundled: ReadonlyMap<string, Count> | null = null;

  constructor(library: Library, articles: ArticleStore, names: NameStore) {
    this.#library = library;
    this.#articles = articles;
    this.#names = names;
  }

  /** Over the whole library and the corpus. */
  of(spellingId: string): Count {
    const own = this.#library.get<Count>(
      `SELECT coalesce(sum(mentions), 0) AS mentions, count(*) AS articles
       FROM mention_counts WHERE spelling_id = ?`,
      spellingId,
    );
    this.#bundled ??= this.#countBundled();
    const bundled = this.#bundled.get(spellingId);
    return {
      mentions: (own?.mentions ?? 0) + (bundled?.mentions ?? 0),
      articles: (own?.articles ?? 0) + (bundled?.articles ?? 0),
    };
  }

  /**
   * Counts an own article afresh (its texts as they stand in the running transaction); forgets one that is gone.
   * @param own the article where it was read already.
   */
  recount(articleId: string, own: OwnArticle | null = this.#articles.findOwn(articleId)): void {
    this.#library.run('DELETE FROM mention_counts WHERE article_id = ?', articleId);
    if (own === null) return;
    for (const [spellingId, mentions] of this.#mentionsIn(own.article))
      this.#library.run(
        'INSERT INTO mention_counts VALUES (?, ?, ?, 0, NULL)',
        spellingId,
        articleId,
        mentions,
      );
  }

  /** Own articles in which the spelling was counted. */
  articlesWith(spellingId: string): string[] {
    return this.#library
      .all<{ article_id: string }>('SELECT article_id FROM mention_counts WHERE spelling_id = ?', spellingId)
      .map(({ article_id }) => article_id);
  }

  /** Counts the corpus again when it is next asked for. */
  forget(): void {
    this.#bundled = null;
  }

  #countBundled(): ReadonlyMap<string, Count> {
    const counts = new Map<string, Count>();
    for (const article of this.#articles.bundled.values())
      for (const [spellingId, mentions] of this.#mentionsIn(article)) {
        const known = counts.get(spellingId) ?? { mentions: 0, articles: 0 };
        counts.set(spellingId, { mentions: known.mentions + mentions, articles: known.articles + 1 });
      }
    return counts;
  }

  #mentionsIn({ text, language, translation }: Article): Map<string, number> {
    const counts = new Map<string, number>();
    const matcher = this.#names.matcher();
    const found = [
      ...findMentions(matcher, text, language),
      ...(translation?.cells ?? []).flatMap((cell) =>
        findMentions(matcher, cell.text, translation?.language ?? language),
      ),
    ];
    for (const { spellingId } of found) counts.set(spellingId, (counts.get(spellingId) ?? 0) + 1);
    return counts;
  }
}
