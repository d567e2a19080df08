import type { Handlers } from '#electron/contract/methods.ts';
import { sqliteVersion } from '#electron/storage/sqlite-version.ts';
import type { ArticleShelves } from './article-shelves.ts';

export interface AppFacts {
  readonly version: string;
  readonly host: 'electron' | 'loopback';
  /** Full path of the SQLite file. */
  readonly library: string;
}

export const createAppInfoService = (
  facts: AppFacts,
  shelves: ArticleShelves,
): Pick<Handlers, 'app.info' | 'app.shown'> => ({
  'app.info': () => ({
    ...facts,
    platform: process.platform,
    sqlite: sqliteVersion(),
    articles: shelves.count(),
  }),
  // That it is answered here, by the whole backend, is what it is for.
  'app.shown': () => ({}),
});
