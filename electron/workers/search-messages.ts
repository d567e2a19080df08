import type { Received, Result } from '#electron/contract/methods.ts';
import type { NamesTold, Reply } from './asked-messages.ts';

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

/** To the worker. */
export type SearchMessage = NamesTold | SearchQuestion;

/** From the worker. */
export type SearchReply = Reply<LaneAnswer<Lane>>;

/** What an outdated question found. */
export const noFindings: { readonly [L in Lane]: LaneFindings<L> } = {
  find: { hits: [], total: 0, expansions: [], hints: [], nearly: [], notes: [], notesTotal: 0, names: [] },
  suggest: { start: 0, end: 0, items: [] },
  facets: { places: { title: 0, source: 0, translation: 0 }, shelves: [], years: [], publications: [] },
  concordance: { lines: [], total: 0, articles: 0, cut: false, gathering: 0 },
};
