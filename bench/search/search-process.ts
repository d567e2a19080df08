/**
 * One side in a process of its own: opens, asks the first query, then all others, and says how long each took and what
 * memory it holds in the end.
 */
import { answer, parametersOf, settledMemory, type Memory } from './child.ts';
import { openMiniSearch } from './minisearch.ts';
import { asked, hitsWanted, namesOf, openOurs } from './ours.ts';
import type { BenchQuery } from './queries.ts';

export interface SearchParameters {
  /** Saved index of MiniSearch; null for Bayaz. */
  readonly miniSearch: string | null;
  readonly library: string;
  readonly corpus: string;
  readonly first: BenchQuery;
  readonly warmUps: readonly BenchQuery[];
  readonly timed: readonly BenchQuery[];
}

export interface SearchRun {
  /** ms from nothing open to the first answer. */
  readonly first: number;
  /** ms of each timed query, in order. */
  readonly times: readonly number[];
  /** Hits that were shown, all told. */
  readonly shown: number;
  readonly memory: Memory;
}

const { miniSearch, library, corpus, first, warmUps, timed } = await parametersOf<SearchParameters>();
const names = namesOf(corpus);

function open(): { find(query: BenchQuery): number; close(): void } {
  if (miniSearch !== null) {
    const side = openMiniSearch(miniSearch, library, names);
    return { find: (query) => side.find(query).length, close: () => side.close() };
  }
  const engine = openOurs(library, corpus, names);
  return {
    find: ({ text }) =>
      engine.find({ ...asked(text), seq: 1, limit: hitsWanted }, () => undefined).hits.length,
    close: () => engine.close(),
  };
}

const begun = performance.now();
const side = open();
side.find(first);
const opened = performance.now() - begun;
for (const query of warmUps) side.find(query);
let shown = 0;
const times = timed.map((query) => {
  const from = performance.now();
  shown += side.find(query);
  return performance.now() - from;
});
const run: SearchRun = { first: opened, times, shown, memory: settledMemory() };
answer(run);
side.close();
