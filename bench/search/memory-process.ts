/**
 * What retrieving and ranking need in memory. `before` is the process once it has searched the smallest library and
 * closed it: code, corpus and names are in it, the library that is measured is not.
 */
import { answer, parametersOf, settledMemory, type Memory } from './child.ts';
import { namesOf } from './ours.ts';
import type { BenchQuery } from './queries.ts';
import { openRanking, type Ranking } from './ranking.ts';

export interface MemoryParameters {
  readonly library: string;
  readonly smallest: string;
  readonly corpus: string;
  readonly queries: readonly BenchQuery[];
}

export interface MemoryRun {
  readonly before: Memory;
  readonly after: Memory;
}

const { library, smallest, corpus, queries } = await parametersOf<MemoryParameters>();
const names = namesOf(corpus);

function searched(path: string): Ranking {
  const ranking = openRanking(path, corpus, names);
  for (const { text } of queries) ranking.rank(text);
  return ranking;
}

// Twice, as the garbage of the first has the heap grow.
searched(smallest).close();
searched(smallest).close();
const before = settledMemory();
const ranking = searched(library);
const after = settledMemory();
answer({ before, after } satisfies MemoryRun);
ranking.close();
