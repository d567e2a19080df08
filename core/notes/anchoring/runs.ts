/**
 * Which stretches of one version stand in another, letter for letter in the folded copies: moved ones too. Found from
 * four words that each version has once, grown as far as both agree (after Cohen's “patience diff”, without its order).
 */
import { repeated } from './shingles.ts';
import type { TextVersion } from './text-version.ts';

/** `length` folded units stand at `before` in the one version and at `after` in the other. */
export interface Run {
  readonly before: number;
  readonly after: number;
  readonly length: number;
  /** False where the stretch was moved past others, or is a copy of what stands elsewhere. */
  readonly inOrder: boolean;
}

type Stretch = Omit<Run, 'inOrder'>;

/** Shorter runs may be turns of phrase that came in by chance. Folded units, about five words. */
const shortestRun = 24;

/** Two runs that both grew over so few letters (۔ and a line break, ہے) part where a sentence ends in them. */
const longestShared = 12;

/** In order of the one version. */
export function runsOf(before: TextVersion, after: TextVersion): Run[] {
  const runs: Stretch[] = [];
  let last: Stretch | undefined;
  const shinglesAfter = after.shingles;
  for (const [words, start] of before.shingles) {
    if (start === repeated) continue;
    const there = shinglesAfter.get(words);
    if (there === undefined || there === repeated) continue;
    const isInLast =
      last !== undefined &&
      there - start === last.after - last.before &&
      start >= last.before &&
      start < last.before + last.length;
    if (isInLast) continue;
    last = grow(before.folded, after.folded, start, there);
    if (last.length >= shortestRun) runs.push(last);
  }
  const parted = (['before', 'after'] as const).reduce(
    (runs, side) => partedOn(runs, side, side === 'before' ? before.folded : after.folded),
    runs,
  );
  parted.sort((a, b) => a.before - b.before || a.after - b.after);
  const chain = heaviestChain(parted);
  return parted.map((run) => ({ ...run, inOrder: chain.has(run) }));
}

const lastSentenceEnd = /^.*[.!?؟۔\n]\s*/su;

/** Parts neighbours that share a few letters of one version: what ends a sentence goes with what stands before it. */
function partedOn(runs: readonly Stretch[], side: 'before' | 'after', text: string): Stretch[] {
  const parted = runs.toSorted((a, b) => a[side] - b[side]);
  for (let at = 1; at < parted.length; at += 1) {
    const [left, right] = [parted[at - 1], parted[at]];
    if (left === undefined || right === undefined) continue;
    const end = left[side] + left.length;
    const shared = end - right[side];
    if (shared <= 0 || shared > longestShared || end >= right[side] + right.length) continue;
    const kept = lastSentenceEnd.exec(text.slice(right[side], end))?.[0].length;
    if (kept === undefined) continue;
    parted[at - 1] = { ...left, length: left.length - (shared - kept) };
    parted[at] = { before: right.before + kept, after: right.after + kept, length: right.length - kept };
  }
  return parted;
}

/** The longest stretch around a place in each text on which they agree. */
function grow(before: string, after: string, inBefore: number, inAfter: number): Stretch {
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

/** Those runs, in order of the one version, that are in order in the other too and together the longest. */
function heaviestChain(runs: readonly Stretch[]): Set<Stretch> {
  const ranks = new Map(runs.toSorted((a, b) => a.after - b.after).map((run, rank) => [run, rank + 1]));
  // A Fenwick tree over places in the other version: the heaviest chain that ends at or before each.
  const tree: (number | undefined)[] = [];
  const weights: number[] = [];
  const previous: (number | undefined)[] = [];
  const heavier = (a: number | undefined, b: number | undefined) =>
    (a === undefined ? 0 : (weights[a] ?? 0)) >= (b === undefined ? 0 : (weights[b] ?? 0)) ? a : b;
  let heaviest: number | undefined;
  for (const [index, run] of runs.entries()) {
    const rank = ranks.get(run) ?? 0;
    let best: number | undefined;
    for (let at = rank - 1; at > 0; at -= at & -at) best = heavier(best, tree[at]);
    previous[index] = best;
    weights[index] = run.length + (best === undefined ? 0 : (weights[best] ?? 0));
    for (let at = rank; at <= runs.length; at += at & -at) tree[at] = heavier(tree[at], index);
    heaviest = heavier(heaviest, index);
  }
  const chain = new Set<Stretch>();
  for (let at = heaviest; at !== undefined; at = previous[at]) {
    const run = runs[at];
    if (run !== undefined) chain.add(run);
  }
  return chain;
}
