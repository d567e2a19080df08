import type { Name } from '#core/names/model.ts';
import type { Problem } from '#core/problem.ts';
import type { Received, Result } from '#electron/contract/methods.ts';

/** What the search worker is started with. */
export interface SearchWorkerData {
  /** Path of the library's SQLite file. */
  readonly library: string;
  /** Folder of the built corpus. */
  readonly corpus: string;
}

/** The kinds of question, the most urgent first: what the reader waits for with every keystroke, then what stands beside it. */
export const lanes = ['find', 'suggest', 'facets', 'concordance'] as const;
export type Lane = (typeof lanes)[number];

export type LaneParams<L extends Lane> = Received<`search.${L}`>;
export type LaneAnswer<L extends Lane> = Result<`search.${L}`>;
/** An answer without what the queue knows of it. */
export type LaneFindings<L extends Lane> = Omit<LaneAnswer<L>, 'seq' | 'outdated'>;

/** A question of one lane. `call` comes back with the answer. */
export type SearchQuestion = {
  [L in Lane]: {
    readonly kind: 'ask';
    readonly call: number;
    readonly lane: L;
    readonly params: LaneParams<L>;
  };
}[Lane];

/** To the worker. Names hold from when they arrive; `all` before the first question. */
export type SearchMessage =
  | { readonly kind: 'names'; readonly all: readonly Name[] }
  | { readonly kind: 'names-changed'; readonly changed: readonly Name[]; readonly gone: readonly string[] }
  | SearchQuestion;

/** From the worker. */
export type SearchReply =
  | { readonly call: number; readonly ok: true; readonly answer: LaneAnswer<Lane> }
  | { readonly call: number; readonly ok: false; readonly problem: Problem };

/** What an outdated question found. */
export const noFindings: { readonly [L in Lane]: LaneFindings<L> } = {
  find: { hits: [], total: 0, expansions: [], hints: [], nearly: [], notes: [], notesTotal: 0, names: [] },
  suggest: { start: 0, end: 0, items: [] },
  facets: { places: { title: 0, source: 0, translation: 0 }, shelves: [], years: [], publications: [] },
  concordance: { lines: [], total: 0, articles: 0, cut: false, gathering: 0 },
};
