import type { Problem } from '#core/problem.ts';
import type { IndexCheck } from '#core/search/model.ts';

/** What the check worker is started with. */
export interface CheckWorkerData {
  /** Path of the library's SQLite file. */
  readonly library: string;
}

/** From the worker: how far it has come, and in the end one of the others. */
export type CheckReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'checked'; readonly check: IndexCheck }
  | { readonly kind: 'failed'; readonly problem: Problem };
