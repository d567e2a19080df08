/** Adding one article through the app's services to the smallest and the largest library, in turn, the same articles. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, mean, median } from '../report.ts';
import { copyLibrary, importOf, openServices } from './libraries.ts';
import { inWords, largestOf, type Measure } from './measure.ts';
import { progress } from './progress.ts';

const bound = 1.5;
const [warmUps, added] = [20, 400];
/** Numbers of articles that are in no library. */
const firstNumber = 2_000_000;

export const measureAdding: Measure = async (setting) => {
  const { libraries, sizes } = setting;
  const [small, large] = [sizes[0], largestOf(setting)];
  const folder = mkdtempSync(join(tmpdir(), 'bayaz-bench-'));
  progress('adding: copies of the libraries');
  const open = (size: number) =>
    openServices(copyLibrary(libraries.library(size), join(folder, String(size))), libraries.corpus);
  const sides = [
    { services: await open(small), times: [] as number[] },
    { services: await open(large), times: [] as number[] },
  ];
  progress('adding');
  try {
    for (let at = -warmUps; at < added; at += 1)
      // Each goes first as often as the other.
      for (const { services, times } of at % 2 === 0 ? sides : sides.toReversed()) {
        const article = { ...importOf(firstNumber + at + warmUps), batch: '' };
        const begun = performance.now();
        await services.handlers['import.save'](article);
        if (at >= 0) times.push(performance.now() - begun);
      }
  } finally {
    for (const { services } of sides) await services.close();
    rmSync(folder, { recursive: true });
  }
  const [atSmall = [], atLarge = []] = sides.map(({ times }) => times);
  return {
    rows: [
      { name: `add one article at ${inWords(small)}`, unit: 'ms', values: atSmall },
      { name: `add one article at ${inWords(large)}`, unit: 'ms', values: atLarge },
    ],
    checks: [
      check(
        `adding one article at ${inWords(large)}, by that at ${inWords(small)} (medians)`,
        median(atLarge) / median(atSmall),
        bound,
      ),
      check(
        `adding one article at ${inWords(large)}, by that at ${inWords(small)} (means: pauses included)`,
        mean(atLarge) / mean(atSmall),
        bound,
      ),
    ],
  };
};
