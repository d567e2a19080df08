/** Where ranges of one version went in another, by the runs that both have. Offsets are those of the folded copies. */
import type { Range } from '../../articles/model.ts';
import { firstIndex } from './first-index.ts';
import { runsOf, type Run } from './runs.ts';
import { repeated } from './shingles.ts';
import type { TextVersion } from './text-version.ts';

/**
 * A range at a run's end may be there only because what follows happens to begin alike. With what the run goes on for
 * beyond it, it must come to this length, or the run must hold the end of its sentence. Folded units.
 */
const certainLength = 24;

/** Least that a run goes on for beyond a range within a sentence. Folded units. */
const leastMargin = 4;

/** Farther than this from the nearest runs, a place between them is no longer sure. Folded units. */
const nearby = 400;

/** Long texts that share less than this were not edited: one was put in the place of the other. */
const leastShared = 0.1;
const longText = 20_000;

/** So far beside a range, words tell whether its sentence stands somewhere again. Folded units. */
const beside = 64;

/** How far a run may have grown over letters that belong to what was changed. Folded units. */
const overgrowth = 48;

/** Where in the other version a range is to be looked for. */
export interface Surroundings {
  readonly window: Range;
  /** True where runs close by on both sides still stand in order: what was between them is between them now. */
  readonly bounded: boolean;
  /** False where one of them was moved, or is a copy: then what was between them may still be where it was. */
  readonly atHome: boolean;
  /** Where the range's own ends went, as far as runs hold them. */
  readonly start: number | null;
  readonly end: number | null;
}

export class Alignment {
  readonly #before: string;
  readonly #after: string;
  /** In order of the one version, and of the other. */
  readonly #byBefore: readonly Run[];
  readonly #byAfter: readonly Run[];
  readonly #inOrder: readonly Run[];
  /** Where the one version has words once that the other has again, in order. */
  readonly #doubled: number[] = [];

  constructor(before: TextVersion, after: TextVersion) {
    this.#before = before.folded;
    this.#after = after.folded;
    this.#byBefore = runsOf(before, after);
    this.#byAfter = this.#byBefore.toSorted((a, b) => a.after - b.after);
    this.#inOrder = this.#byBefore.filter(({ inOrder }) => inOrder);
    const shinglesAfter = after.shingles;
    for (const [words, start] of before.shingles)
      if (start !== repeated && shinglesAfter.get(words) === repeated) this.#doubled.push(start);
  }

  /** Where a range went that stands in one run with enough beside it; null where that is in doubt. */
  map(range: Range): (Range & { readonly atHome: boolean }) | null {
    const over = overlapping(this.#byBefore, 'before', range);
    const [run] = over;
    if (run === undefined || over.length > 1 || !this.#holds(run, range)) return null;
    const by = run.after - run.before;
    const there = { start: range.start + by, end: range.end + by };
    const isOnly = overlapping(this.#byAfter, 'after', there).length === 1;
    return isOnly ? { ...there, atHome: run.inOrder } : null;
  }

  #holds({ before, after, length }: Run, { start, end }: Range): boolean {
    if (start < before || end > before + length) return false;
    const margin = Math.max(leastMargin, certainLength - (end - start));
    const isSureBefore =
      start - before >= Math.min(margin, start) ||
      endsSentence.test(this.#before.slice(before, start)) ||
      (beginsSentence(this.#before, before) && beginsSentence(this.#after, after));
    const isSureAfter =
      before + length - end >= Math.min(margin, this.#before.length - end) ||
      endsSentence.test(this.#before.slice(end - 1, before + length)) ||
      (endsLine(this.#before, before + length) && endsLine(this.#after, after + length));
    return isSureBefore && isSureAfter;
  }

  /** True where words of a range, or beside it, stand in the other version more often than in the one. */
  isDoubled({ start, end }: Range): boolean {
    const from = firstIndex(this.#doubled, (offset) => offset >= start - beside);
    return (this.#doubled[from] ?? Number.POSITIVE_INFINITY) < end + beside;
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

  /** What no run holds of the other version, with so many units on either side of it. */
  unknown(beside: number): Range[] {
    const ranges: Range[] = [];
    let from = 0;
    const add = (start: number, end: number) => {
      const [last] = ranges.slice(-1);
      const wide = { start: Math.max(0, start - beside), end: Math.min(this.#after.length, end + beside) };
      if (last !== undefined && wide.start <= last.end)
        ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, wide.end) };
      else ranges.push(wide);
    };
    for (const { after, length } of this.#byAfter) {
      if (after > from) add(from, after);
      from = Math.max(from, after + length);
    }
    if (this.#after.length > from) add(from, this.#after.length);
    return ranges;
  }

  /** True of long texts that have next to nothing in common: looking for each note in all of it would be in vain. */
  isAnotherText(): boolean {
    const shared = this.#byBefore.reduce((sum, { length }) => sum + length, 0);
    return this.#after.length > longText && shared < leastShared * this.#before.length;
  }

  /** Between what a range of the one version stands in the other; `home`: by what was not moved alone. */
  around(range: Range, home = false): Surroundings {
    const runs = home ? this.#inOrder : this.#byBefore;
    const first = containing(runs, range.start);
    const last = containing(runs, range.end - 1);
    const left = first ?? runs.findLast((run) => run.before + run.length <= range.start) ?? null;
    const right = last ?? runs.find((run) => run.before >= range.end) ?? null;
    const start = first === null ? null : range.start + first.after - first.before;
    const end = last === null ? null : range.end + last.after - last.before;
    const from = start ?? (left === null ? 0 : left.after + left.length - overgrowth);
    const to = end ?? (right === null ? this.#after.length : right.after + overgrowth);
    const leftEnd = left === null ? 0 : left.before + left.length;
    const rightStart = right === null ? this.#before.length : right.before;
    const isNear = range.start - leftEnd <= nearby && rightStart - range.end <= nearby;
    const inOrder = left === null || right === null || left.after <= right.after;
    const isSane = to - from <= range.end - range.start + 4 * nearby;
    return {
      window: { start: Math.max(0, from), end: Math.min(this.#after.length, Math.max(from, to)) },
      bounded: isNear && inOrder && isSane && from < to && (left !== null || right !== null),
      atHome: left?.inOrder !== false && right?.inOrder !== false,
      start,
      end,
    };
  }
}

const endsSentence = /[.!?؟۔\n]/u;

const beginsSentence = (text: string, at: number): boolean =>
  at === 0 || endsSentence.test(text.slice(Math.max(0, at - 2), at));

const endsLine = (text: string, at: number): boolean => at === text.length || text[at] === '\n';

type Side = 'before' | 'after';

/** Runs overlap by a few words, and a long one may reach over short ones that begin behind it. */
const reachedOver = 2;

function overlapping(runs: readonly Run[], side: Side, { start, end }: Range): Run[] {
  const found: Run[] = [];
  const behind = firstIndex(runs, (run) => run[side] + run.length > start);
  for (let at = Math.max(0, behind - reachedOver); at < runs.length; at += 1) {
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
