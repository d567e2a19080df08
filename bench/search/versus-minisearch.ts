/**
 * Against MiniSearch on the same articles, both cutting the same lines to show: opening and a first query, memory, and
 * every class of query. Each side runs in processes of its own, in turn.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../scripts/lib/root.ts';
import { check, median, quantile, type Pair } from '../report.ts';
import { openBare } from './bare-search.ts';
import { runFresh } from './child.ts';
import { inWords, type Measure } from './measure.ts';
import { progress } from './progress.ts';
import { drawQueries, queryClasses, type BenchQuery } from './queries.ts';
import type { SearchParameters, SearchRun } from './search-process.ts';
import type { ServiceParameters } from './service-process.ts';

/** Articles at which the two are compared; the next smaller library where there is none of this size. */
const comparedSize = 10_000;
const [openingFactor, memoryFactor] = [50, 4];
const mebibyte = 2 ** 20;

export const measureVersusMiniSearch: Measure = async ({ libraries, program, sizes, rounds }) => {
  const size = sizes.findLast((one) => one <= comparedSize) ?? sizes[0];
  const library = libraries.library(size);
  const { version } = JSON.parse(readFileSync(inRoot('node_modules/minisearch/package.json'), 'utf8')) as {
    version: string;
  };
  const index = join(libraries.texts, `minisearch-${version}-${size}.json`);
  if (!existsSync(index)) {
    progress(`MiniSearch: index of ${size}`);
    await runFresh(program('minisearch-build'), { library, index });
  }
  const bare = openBare(libraries.bare(size));
  const queries = drawQueries(bare, size);
  bare.close();
  const first = queries.get('common')?.warmUps[0];
  if (first === undefined) throw new Error('no first query');
  const each = (part: 'warmUps' | 'timed'): BenchQuery[] => [...queries.values()].flatMap((set) => set[part]);
  const parameters = {
    library,
    corpus: libraries.corpus,
    first,
    warmUps: each('warmUps'),
    timed: each('timed'),
  };
  const runs: { ours: SearchRun[]; other: SearchRun[] } = { ours: [], other: [] };
  const residents: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    progress(`MiniSearch: round ${round + 1}`);
    for (const [side, miniSearch] of [
      ['ours', null],
      ['other', index],
    ] as const)
      runs[side].push(
        await runFresh<SearchRun>(program('search-process'), {
          ...parameters,
          miniSearch,
        } satisfies SearchParameters),
      );
    // Bayaz's memory is that of the app's own search, worker and all; MiniSearch's that of its bare process.
    residents.push(
      await runFresh<number>(program('service-process'), {
        library,
        corpus: libraries.corpus,
        queries: parameters.timed,
      } satisfies ServiceParameters),
    );
  }
  const valuesOf = (of: (run: SearchRun) => number) => ({
    ours: runs.ours.map(of),
    other: runs.other.map(of),
  });
  const opening = { name: 'open and first query', unit: 'ms', ...valuesOf((run) => run.first) };
  const memory = {
    name: 'resident memory after all',
    unit: 'MiB',
    ours: residents.map((bytes) => bytes / mebibyte),
    other: runs.other.map((run) => run.memory.rss / mebibyte),
  };
  // Resident pages are given back late: what is held tells more of the engine, what is resident of the machine.
  const held = {
    name: 'memory held, garbage gone',
    unit: 'MiB',
    ...valuesOf((run) => run.memory.held / mebibyte),
  };
  const classes = queryClasses.map((name): Pair => {
    const ofClass = (list: readonly SearchRun[]) =>
      list.flatMap(({ times }) => times.filter((_, at) => parameters.timed[at]?.class === name));
    return { name, unit: 'ms', ours: ofClass(runs.ours), other: ofClass(runs.other) };
  });
  return {
    rows: [
      { name: `MiniSearch ${version}: saved index`, unit: 'MiB', values: [statSync(index).size / mebibyte] },
      { name: 'hits shown by Bayaz', unit: 'hits', values: runs.ours.map(({ shown }) => shown) },
      { name: 'hits shown by MiniSearch', unit: 'hits', values: runs.other.map(({ shown }) => shown) },
    ],
    pairs: new Map([
      [`Beside MiniSearch ${version}, ${inWords(size)} articles`, [opening, memory, held, ...classes]],
    ]),
    checks: [
      check(
        'open and first query, by that of MiniSearch (medians)',
        median(opening.ours) / median(opening.other),
        1 / openingFactor,
      ),
      check(
        'resident memory, by that of MiniSearch (medians)',
        median(memory.ours) / median(memory.other),
        1 / memoryFactor,
      ),
      check(
        'memory held, by that of MiniSearch (medians)',
        median(held.ours) / median(held.other),
        1 / memoryFactor,
      ),
      ...classes.map(({ name, ours, other }) =>
        check(`beside MiniSearch, ${name}: p95, ms`, quantile(ours, 0.95), quantile(other, 0.95)),
      ),
    ],
  };
};
