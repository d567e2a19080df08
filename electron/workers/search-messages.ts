import type { Name } from '#core/names/model.ts';
import type { Problem } from '#core/problem.ts';
import type { SearchAnswer } from '#core/search/model.ts';
import type { Received } from '#electron/contract/methods.ts';

/** What the search worker is started with. */
export interface SearchWorkerData {
  /** Path of the library's SQLite file. */
  readonly library: string;
  /** Folder of the built corpus. */
  readonly corpus: string;
}

export type FindParams = Received<'search.find'>;

/** To the worker. `call` comes back with the answer; names hold from then on. */
export type SearchMessage =
  | { readonly kind: 'names'; readonly names: readonly Name[] }
  | { readonly kind: 'find'; readonly call: number; readonly params: FindParams };

/** From the worker. */
export type SearchReply =
  | { readonly call: number; readonly ok: true; readonly answer: SearchAnswer }
  | { readonly call: number; readonly ok: false; readonly problem: Problem };
