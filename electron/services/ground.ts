/** What every service stands on. */
import type { Journal } from '#electron/storage/journal.ts';
import type { Library } from '#electron/storage/library.ts';
import type { ArticleStore } from './article-store.ts';

export interface Ground {
  readonly library: Library;
  readonly journal: Journal;
  readonly articles: ArticleStore;
  readonly now: () => Date;
}
