/**
 * Which stretches of one version stand in another, letter for letter in the folded copies: moved ones too. Found from
 * four words that each version has once, grown as far as both agree (after Cohen's “patience diff”, without its order).
 */
import type { Range } from '../../articles/model.ts';
import type { TextVersion } from './text-version.ts';

/** `length` folded units stand at `before` in the one version and at `after` in the other. */
export interface Run {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** Shorter runs may be turns of phrase that came in by chance. Folded units, about eight words. */
const shortestRun = 40;

/**
 * A range at a run's end may be there only because what follows happens to begin alike. With what the run goes on for
 * beyond it, it must come to this length. Folded units.
 */
const certainLength = 24;

/** Least that a run goes on for beyond a range. Folded units. */
const leastMargin = 4;

/** Farther than this from the nearest runs, a place between them is no longer sure. Folded units. */
const nearby = 400;

/** How far a run may have grown over letters that belong to what was changed. Folded units. */
const overgrowth = 48;

/** Where in the other version a range is to be looked for. */
export interface Surroundings {
  readonly window: Range;
  /** True where runs close by on both sides still stand in order: what was between them is between them now. */
  readonly bounded: boolean;
  /** Where the range's own ends went, as far as runs hold them. */
  readonly start: number | null;
  readonly end: number | null;
}

export class Alignment {
  readonly #beforeLength: number;
  readonly #afterLength: number;
  /** In order of the one version, and of the other. */
  readonly #byBefore: readonly Run[];
  readonly #byAfter: readonly Run[];

  constructor(before: TextVersion, after: TextVersion) {
    this.#beforeLength = before.folded.length;
    this.#afterLength = after.folded.length;
    this.#byBefore = runsOf(before, after);
    this.#byAfter = this.#byBefore.toSorted((a, b) => a.after - b.after);
  }

  /** Where a range went of which every letter, and enough beside it, is in one run; null where that is in doubt. */
  map(range: Range): Range | null {
    const over = overlapping(this.#byBefore, 'before', range);
    const [run] = over;
    if (run === undefined || over.length > 1) return null;
    const margin = Math.max(leastMargin, certainLength - (range.end - range.start));
    const from = Math.max(0, range.start - margin);
    const to = Math.min(this.#beforeLength, range.end + margin);
    if (from < run.before || to > run.before + run.length) return null;
    const by = run.after - run.before;
    const there = { start: range.start + by, end: range.end + by };
    return overlapping(this.#byAfter, 'after', there).length === 1 ? there : null;
  }

  /** True where half of a range of the other version, or more, are words that stood outside `own` in the one. */
  isOthers(range: Range, own: Range): boolean {
    let others = 0;
    for (const run of overlapping(this.#byAfter, 'after', range)) {
      const by = run.before - run.after;
      const start = Math.max(range.start, run.after) + by;
      const end = Math.min(range.end, run.after + run.length) + by;
      const inOwn = Math.max(0, Math.min(end, own.end) - Math.max(start, own.start));
      others += end - start - inOwn;
    }
    return others * 2 >= range.end - range.start;
  }

  /** Between what a range of the one version stands in the other. */
  around(range: Range): Surroundings {
    const first = containing(this.#byBefore, range.start);
    const last = containing(this.#byBefore, range.end - 1);
    const left = first ?? this.#byBefore.findLast((run) => run.before + run.length <= range.start) ?? null;
    const right = last ?? this.#byBefore.find((run) => run.before >= range.end) ?? null;
    const start = first === null ? null : range.start + first.after - first.before;
    const end = last === null ? null : range.end + last.after - last.before;
    const from = start ?? (left === null ? 0 : left.after + left.length - overgrowth);
    const to = end ?? (right === null ? this.#afterLength : right.after + overgrowth);
    const leftEnd = left === null ? 0 : left.before + left.length;
    const rightStart = right === null ? this.#beforeLength : right.before;
    const isNear = range.start - leftEnd <= nearby && rightStart - range.end <= nearby;
    const inOrder = left === null || right === null || left.after <= right.after;
    const isSane = to - from <= range.end - range.start + 4 * nearby;
    return {
      window: { start: Math.max(0, from), end: Math.min(this.#afterLength, Math.max(from, to)) },
      bounded: isNear && inOrder && isSane && from < to && (left !== null || right !== null),
      start,
      end,
    };
  }
}

type Side = 'before' | 'after';

/** Index of the first of the sorted runs that ends behind an offset. Runs overlap by a few words at most. */
function firstBehind(runs: readonly Run[], side: Side, offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (run !== undefined && run[side] + run.length > offset) high = middle;
    else low = middle + 1;
  }
  // A long run may reach over short ones that begin behind it.
  return Math.max(0, low - 2);
}

function overlapping(runs: readonly Run[], side: Side, { start, end }: Range): Run[] {
  const found: Run[] = [];
  for (let at = firstBehind(runs, side, start); at < runs.length; at += 1) {
    const run = runs[at];
    if (run === undefined || run[side] >= end) break;
    if (run[side] + run.length > start) found.push(run);
  }
  return found;
}

/** The run that holds a unit of the one version; null where none or more than one does. */
function containing(runs: readonly Run[], offset: number): Run | null {
  const over = overlapping(runs, 'before', { start: offset, end: offset + 1 });
  return over.length === 1 ? (over[0] ?? null) : null;
}

function runsOf(before: TextVersion, after: TextVersion): Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (const [words, { start }] of before.shingles.once) {
    const there = after.shingles.once.get(words);
    if (there === undefined) continue;
    const isInLast =
      last !== undefined &&
      there.start - start === last.after - last.before &&
      start >= last.before &&
      start < last.before + last.length;
    if (isInLast) continue;
    last = grow(before.folded, after.folded, start, there.start);
    if (last.length >= shortestRun) runs.push(last);
  }
  return runs.toSorted((a, b) => a.before - b.before || a.after - b.after);
}

/** The longest stretch around a place in each text on which they agree. */
function grow(before: string, after: string, inBefore: number, inAfter: number): Run {
  let back = 0;
  while (
    back < inBefore &&
    back < inAfter &&
    before.charCodeAt(inBefore - back - 1) === after.charCodeAt(inAfter - back - 1)
  )
    back += 1;
  let length = 0;
  while (
    inBefore + length < before.length &&
    inAfter + length < after.length &&
    before.charCodeAt(inBefore + length) === after.charCodeAt(inAfter + length)
  )
    length += 1;
  return { before: inBefore - back, after: inAfter - back, length: back + length };
}
