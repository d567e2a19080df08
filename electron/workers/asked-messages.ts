/** What a worker thread that is asked about names, or with their help, has in common with any other. */
import type { Name } from '#core/names/model.ts';
import type { Problem } from '#core/problem.ts';

/** Names hold from when they arrive; `all` before the first question. */
export type NamesTold =
  | { readonly kind: 'names'; readonly all: readonly Name[] }
  | { readonly kind: 'names-changed'; readonly changed: readonly Name[]; readonly gone: readonly string[] };

/** `call` is the number that came with the question. */
export type Reply<Result> =
  | { readonly call: number; readonly ok: true; readonly result: Result }
  | { readonly call: number; readonly ok: false; readonly problem: Problem };
