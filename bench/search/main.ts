/**
 * `npm run bench:search [-- --sizes 1000,10000,100000] [--only MEASURE] [--rounds N] [--fresh]`: the search against what
 * its issue sets. Libraries are built once and kept in the system's temporary folder.
 */
import { parseArgs } from 'node:util';
import type { Check, Pair, Row } from '../report.ts';
import { report, reportPairs } from '../report.ts';
import { measureAdding } from './adding.ts';
import { measureImporting } from './importing.ts';
import { prepareLibraries } from './libraries.ts';
import type { Measure } from './measure.ts';
import { measureMemory } from './memory.ts';
import { progress } from './progress.ts';
import { bundlePrograms } from './programs.ts';
import { measureRetrieval } from './retrieval.ts';
import { measureSnippets } from './snippets.ts';
import { measureVersusMiniSearch } from './versus-minisearch.ts';
import { measureWindow } from './window.ts';

const measures: Readonly<Record<string, Measure>> = {
  retrieval: measureRetrieval,
  memory: measureMemory,
  snippets: measureSnippets,
  minisearch: measureVersusMiniSearch,
  adding: measureAdding,
  import: measureImporting,
  window: measureWindow,
};

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    fresh: { type: 'boolean', default: false },
  },
});
const chosen = Object.entries(measures).filter(
  ([name]) => options.only === undefined || name === options.only,
);
if (chosen.length === 0) throw new Error(`--only is one of ${Object.keys(measures).join(', ')}`);
const [first = 1_000, ...larger] = options.sizes
  .split(',')
  .map(Number)
  .toSorted((a, b) => a - b);

const begun = performance.now();
const libraries = await prepareLibraries([first, ...larger], options.fresh);
const program = await bundlePrograms(libraries.programs);
const prepared = performance.now();
const setting = { libraries, program, sizes: [first, ...larger], rounds: Number(options.rounds) } as const;
const rows: Row[] = [];
const checks: Check[] = [];
const pairs = new Map<string, readonly Pair[]>();
for (const [name, measure] of chosen) {
  progress(name);
  const measured = await measure(setting);
  rows.push(...measured.rows);
  checks.push(...measured.checks);
  for (const [heading, list] of measured.pairs ?? []) pairs.set(heading, list);
}
const minutes = (from: number, to: number): string => ((to - from) / 60_000).toFixed(1);
progress(`libraries: ${minutes(begun, prepared)} min; measures: ${minutes(prepared, performance.now())} min`);
for (const [heading, list] of pairs) reportPairs(heading, list);
report('search', rows, checks);
if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
