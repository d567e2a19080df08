/** Notes in columns, one after the other. */
export interface Columns {
  /** Places in the list of heights, column by column. */
  readonly columns: readonly (readonly number[])[];
  /** How many found room: always the first ones. */
  readonly taken: number;
  /** Of the tallest column. */
  readonly height: number;
}

function fill(heights: readonly number[], count: number, room: number): Columns {
  const columns: number[][] = Array.from({ length: count }, () => []);
  const filled = columns.map(() => 0);
  let at = 0;
  let taken = 0;
  for (const height of heights) {
    while (at < count && (filled[at] ?? 0) + height > room) at += 1;
    if (at === count) break;
    columns[at]?.push(taken);
    filled[at] = (filled[at] ?? 0) + height;
    taken += 1;
  }
  return { columns, taken, height: Math.max(0, ...filled) };
}

/** Finest difference of heights that a page shows, in CSS pixels. */
const fineness = 1;

/**
 * Fills `count` columns, each `room` high at the most, in the order of reading. Where everything finds room the columns
 * are made as even as that order allows.
 */
export function fillColumns(heights: readonly number[], count: number, room: number): Columns {
  let best = fill(heights, count, room);
  if (best.taken < heights.length) return best;
  let [low, high] = [0, best.height];
  while (high - low > fineness) {
    const middle = (low + high) / 2;
    const tried = fill(heights, count, middle);
    if (tried.taken === heights.length) {
      best = tried;
      high = tried.height;
    } else {
      low = middle;
    }
  }
  return best;
}
