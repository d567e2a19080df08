/**
 * Memory of a process that searches. `before` is a process that has searched the smallest library and closed it: code,
 * corpus and names are in it, the library that is measured is not.
 */
import { answer, parametersOf, settledMemory, type Memory } from './child.ts';
import { asked, hitsWanted, namesOf, openOurs } from './ours.ts';
import type { BenchQuery } from './queries.ts';
import { openRanking } from './ranking.ts';

export interface MemoryParameters {
  readonly library: string;
  readonly smallest: string;
  readonly corpus: string;
  readonly queries: readonly BenchQuery[];
  /** Ranks only; lines to show are cut too where false. */
  readonly ranksOnly: boolean;
}

export interface MemoryRun {
  readonly before: Memory;
  readonly after: Memory;
}

const { library, smallest, corpus, queries, ranksOnly } = await parametersOf<MemoryParameters>();
const names = namesOf(corpus);

function search(path: string): { close(): void } {
  if (ranksOnly) {
    const ranking = openRanking(path, corpus, names);
    for (const { text } of queries) ranking.rank(text);
    return ranking;
  }
  const engine = openOurs(path, corpus, names);
  for (const { text } of queries) engine.find({ ...asked(text), seq: 1, limit: hitsWanted }, () => undefined);
  return engine;
}

if (ranksOnly) search(smallest).close();
const before = settledMemory();
const engine = search(library);
const after = settledMemory();
answer({ before, after } satisfies MemoryRun);
engine.close();
