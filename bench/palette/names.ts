/** What the palette does with the names at every key: they are in the window, which goes through them. */
import { namesFor } from '#renderer/search/palette-items.ts';
import { check, median, type Check, type Row } from '../report.ts';
import { manyNames } from '../names/many-names.ts';

/** Names cost what they are in number, and no more; the rest is for what differs from run to run. */
const bound = 15;
const rounds = 15;
const typed = 'ربانی';

function millisecondsOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

export function measureNames(few: number, many: number): { rows: Row[]; checks: Check[] } {
  const lists = [manyNames(few), manyNames(many)];
  const first = lists.map((names) => millisecondsOf(() => namesFor(names, typed)));
  const times = lists.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (let length = 1; length <= typed.length; length += 1)
      for (const [which, names] of lists.entries())
        times[which]?.push(millisecondsOf(() => namesFor(names, typed.slice(0, length))));
  const [withFew = [], withMany = []] = times;
  return {
    rows: [few, many].flatMap((count, which) => [
      { name: `names for what is typed, ${count}`, unit: 'ms', values: times[which] ?? [] },
      { name: `the same, for the first time, ${count}`, unit: 'ms', values: [first[which] ?? 0] },
    ]),
    checks: [
      check(`names for what is typed, ${many} by ${few} (median)`, median(withMany) / median(withFew), bound),
    ],
  };
}
