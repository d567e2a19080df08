/** Placing on generated edits: how often it is wrong and how much it finds, against plain scoring without a cut. */
import {
  casesOf,
  firstSeeds,
  kinds,
  measure,
  ours,
  plain,
  type Half,
  type Measured,
} from '#core/notes/anchoring/quality/measure.ts';
import { atLeast, check, type Check } from '../report.ts';

const halves = Object.keys(firstSeeds).filter((half): half is Half => half in firstSeeds);

/** The quote stands there twice, both times respelled: the reader is asked, so it is no part of what must be placed. */
const asked = 'duplicated, the first respelled';

const share = (part: number, all: number): string => (all === 0 ? '–' : (part / all).toFixed(4));

const columns = (name: string, { wrong, placed, mustBePlaced, unplaced, gone }: Measured) => ({
  [`${name}: wrong`]: wrong,
  [`${name}: placed`]: share(placed, mustBePlaced),
  [`${name}: gone, unplaced`]: share(unplaced, gone),
});

/** `count` cases of each kind of edit, in each half. */
export function measureAnchoringQuality(count: number): Check[] {
  const checks: Check[] = [];
  for (const half of halves) {
    const table: Record<string, Record<string, string | number>> = {};
    const sums = { wrong: 0, placed: 0, mustBePlaced: 0, unplaced: 0, gone: 0 };
    for (const kind of kinds) {
      const cases = casesOf(kind, half, count);
      const found = measure(ours, cases);
      table[kind] = {
        cases: count,
        'must be placed': found.mustBePlaced,
        ...columns('ours', found),
        ...columns('plain', measure(plain, cases)),
      };
      sums.wrong += found.wrong;
      sums.gone += found.gone;
      sums.unplaced += found.unplaced;
      if (kind === asked) continue;
      sums.placed += found.placed;
      sums.mustBePlaced += found.mustBePlaced;
    }
    console.log(`notes on generated edits, ${half}`);
    console.table(table);
    checks.push(
      check(`notes placed wrongly (${half})`, sums.wrong, 0),
      atLeast(`placed where the quote survives (${half})`, sums.placed / sums.mustBePlaced, 0.98),
      atLeast(`unplaced where it is gone (${half})`, sums.unplaced / sums.gone, 1),
    );
  }
  return checks;
}
