/** How often each spelling stands in each article: of the library in a derived table, of the corpus in memory. */
import type { Article } from '#core/articles/model.ts';
import { mentionsInArticle } from '#core/names/article-mentions.ts';
import type { Library } from '#electron/storage/library.ts';
import { settlementsOf } from '#electron/storage/settlement-rows.ts';
import type { SpelledText } from '#electron/storage/stale-mentions.ts';
import type { ArticleStore, OwnArticle } from './article-store.ts';
import { BundledCounts, type Tally } from './bundled-counts.ts';
import type { NameStore } from './name-store.ts';

export interface Count {
  readonly mentions: number;
  readonly articles: number;
}

export class MentionCounts {
  readonly #library: Library;
  readonly #articles: ArticleStore;
  readonly #names: NameStore;
  readonly #bundled: BundledCounts;

  constructor(library: Library, articles: ArticleStore, names: NameStore) {
    this.#library = library;
    this.#articles = articles;
    this.#names = names;
    this.#bundled = new BundledCounts(articles.bundled, (article) => this.#tallyOf(article));
  }

  /** Over the whole library and the corpus. */
  of(spellingId: string): Count {
    const own = this.#library.get<Count>(
      `SELECT coalesce(sum(mentions), 0) AS mentions, count(*) AS articles
       FROM mention_counts WHERE spelling_id = ?`,
      spellingId,
    );
    const bundled = this.#bundled.of(spellingId);
    return {
      mentions: (own?.mentions ?? 0) + bundled.mentions,
      articles: (own?.articles ?? 0) + bundled.articles,
    };
  }

  /**
   * Counts an own article afresh (its texts as they stand in the running transaction); forgets one that is gone.
   * @param own the article where it was read already.
   */
  recount(articleId: string, own: OwnArticle | null = this.#articles.findOwn(articleId)): void {
    this.#library.run('DELETE FROM mention_counts WHERE article_id = ?', articleId);
    if (own === null) return;
    for (const [spellingId, { mentions, uncertain }] of this.#tallyOf(own.article))
      this.#library.run(
        'INSERT INTO mention_counts VALUES (?, ?, ?, ?, ?)',
        spellingId,
        articleId,
        mentions,
        uncertain,
        own.article.date,
      );
  }

  /** Counts bundled articles anew when they are next asked for: these, and those that hold one of the spellings. */
  forgetBundled(articleIds: Iterable<string>, spellings: readonly SpelledText[]): void {
    this.#bundled.forget(articleIds, spellings);
  }

  /** Counts the corpus again when it is next asked for. */
  forget(): void {
    this.#bundled.forgetAll();
  }

  #tallyOf(article: Article): Tally {
    const tally = new Map<string, { mentions: number; uncertain: number }>();
    const settlements = settlementsOf(this.#library.db, article.id);
    for (const { spellingId, uncertain } of mentionsInArticle(article, this.#names.book, settlements)) {
      const known = tally.get(spellingId) ?? { mentions: 0, uncertain: 0 };
      known.mentions += 1;
      if (uncertain) known.uncertain += 1;
      tally.set(spellingId, known);
    }
    return tally;
  }
}
