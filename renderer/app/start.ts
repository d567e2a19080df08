/** The first call. Nothing here may import what is not needed for it: this runs before the rest is read. */
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
  return call('app.start', {});
}
