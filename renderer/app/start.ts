/** The first calls. Nothing here may import what is not needed for them: this runs before the rest is read. */
import type { Article } from '#core/articles/model.ts';
import type { Settings } from '#core/settings/model.ts';
import { call, connect } from './backend.ts';

export interface Start {
  readonly settings: Settings;
  /** The article to open with: the one that was open last, else the newest; null where there is none. */
  readonly article: Article | null;
  /** Where the reader left it, in its source text. */
  readonly offset: number;
}

/** Connects and reads what the window opens with. Throws a `ProblemError` where the backend cannot be reached. */
export async function readStart(): Promise<Start> {
  await connect();
  const settings = await call('settings.get', {});
  return { settings, ...(await firstArticle(settings.lastArticle)) };
}

async function firstArticle(last: string | null): Promise<Omit<Start, 'settings'>> {
  if (last !== null) {
    try {
      return await openAt(last);
    } catch {
      // It was deleted since: the newest stands in for it.
    }
  }
  const newest = (await call('articles.list', { limit: 1 })).items[0];
  return newest ? openAt(newest.id) : { article: null, offset: 0 };
}

async function openAt(id: string): Promise<Omit<Start, 'settings'>> {
  const [article, position] = await Promise.all([
    call('articles.open', { id }),
    call('reading.position', { articleId: id }),
  ]);
  return { article, offset: position?.offset ?? 0 };
}
