/** What searching needs in memory: of the largest library at all, and beside the smallest one, each in fresh processes. */
import { check, median } from '../report.ts';
import { openBare } from './bare-search.ts';
import { runFresh, steadyNursery } from './child.ts';
import { inWords, largestOf, type Measure } from './measure.ts';
import type { MemoryParameters, MemoryRun } from './memory-process.ts';
import { progress } from './progress.ts';
import { drawQueries } from './queries.ts';
import type { ServiceParameters } from './service-process.ts';

const mebibyte = 2 ** 20;
/** MiB that retrieval and ranking may take, and the factor between the largest and the smallest library. */
const [retrievalLimit, residentFactor] = [32, 1.2];

export const measureMemory: Measure = async (setting) => {
  const { libraries, program, sizes, rounds } = setting;
  const [small, large] = [sizes[0], largestOf(setting)];
  const bare = openBare(libraries.bare(small));
  // Words of the smaller library are words of the larger: both are asked the same.
  const queries = [...drawQueries(bare, small).values()].flatMap((set) => set.timed);
  bare.close();
  const ranking = (): Promise<MemoryRun> =>
    runFresh(
      program('memory-process'),
      {
        library: libraries.library(large),
        smallest: libraries.library(small),
        corpus: libraries.corpus,
        queries,
      } satisfies MemoryParameters,
      steadyNursery,
    );
  const resident = (size: number): Promise<number> =>
    runFresh(program('service-process'), {
      library: libraries.library(size),
      corpus: libraries.corpus,
      queries,
    } satisfies ServiceParameters);
  const values = {
    rss: [] as number[],
    buffers: [] as number[],
    small: [] as number[],
    large: [] as number[],
  };
  for (let round = 0; round < rounds; round += 1) {
    progress(`memory: round ${round + 1}`);
    const { before, after } = await ranking();
    values.rss.push((after.rss - before.rss) / mebibyte);
    values.buffers.push((after.arrayBuffers - before.arrayBuffers) / mebibyte);
    values.small.push((await resident(small)) / mebibyte);
    values.large.push((await resident(large)) / mebibyte);
  }
  return {
    rows: [
      { name: `retrieval at ${inWords(large)}: more resident memory`, unit: 'MiB', values: values.rss },
      { name: `retrieval at ${inWords(large)}: more in array buffers`, unit: 'MiB', values: values.buffers },
      { name: `resident after all queries at ${inWords(small)}`, unit: 'MiB', values: values.small },
      { name: `resident after all queries at ${inWords(large)}`, unit: 'MiB', values: values.large },
    ],
    checks: [
      check(`retrieval at ${inWords(large)}: more resident memory, MiB`, median(values.rss), retrievalLimit),
      check(
        `retrieval at ${inWords(large)}: more in array buffers, MiB`,
        median(values.buffers),
        retrievalLimit,
      ),
      check(
        `resident memory at ${inWords(large)}, by that at ${inWords(small)} (medians)`,
        median(values.large) / median(values.small),
        residentFactor,
      ),
    ],
  };
};
