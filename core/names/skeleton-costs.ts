/** What two skeletons cost each other at the least, told without comparing every letter. */
import type { LikenessTables } from './likeness-rules.ts';

/** The least that consonants of skeletons cost, at the code units of their classes' names; 1 where nothing is said. */
export interface SkeletonCosts {
  /** One class for another, at `one * 128 + other`. */
  readonly swap: Float64Array;
  /** A class that only one of the two has. */
  readonly extra: Float64Array;
}

/** Names of classes are ASCII. */
const classNames = 128;

function lessen(costs: Float64Array, at: number, cost: number): void {
  costs[at] = Math.min(cost, costs[at] ?? 1);
}

export function skeletonCostsOf(tables: LikenessTables): SkeletonCosts {
  const { alike, exchanges, endings, beginnings, classes } = tables;
  const swap = new Float64Array(classNames * classNames).fill(1);
  const extra = new Float64Array(classNames).fill(1);
  const classesOf = (text: string): number[] =>
    Array.from(text, (letter) => classes.find(([letters]) => letters.includes(letter))?.[1] ?? '')
      .filter((name) => name !== '')
      .map((name) => name.charCodeAt(0));
  const pairs = alike.flatMap(([letters, cost]) =>
    [...letters].flatMap((one) => Array.from(letters, (other) => [one, other, cost] as const)),
  );
  for (const [one, other, cost] of [...pairs, ...exchanges, ...endings]) {
    const [first, second] = [classesOf(one), classesOf(other)];
    if (first.length === second.length) {
      for (const [at, name] of first.entries()) {
        const instead = second[at] ?? name;
        lessen(swap, name * classNames + instead, cost);
        lessen(swap, instead * classNames + name, cost);
      }
    } else {
      // What one of them has and the other has not.
      for (const name of first) if (!second.includes(name)) lessen(extra, name, cost);
      for (const name of second) if (!first.includes(name)) lessen(extra, name, cost);
    }
  }
  for (const [letters, , cost] of beginnings)
    for (const name of classesOf(letters)) lessen(extra, name, cost);
  for (const [letter, cost] of Object.entries(tables.extra))
    for (const name of classesOf(letter)) lessen(extra, name, cost);
  return { swap, extra };
}

/**
 * The least that two skeletons of one neighbourhood can cost: 0 if they are equal, else what the consonant costs that one
 * has more or other.
 */
export function skeletonCost(one: string, other: string, { swap, extra }: SkeletonCosts): number {
  if (one === other) return 0;
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  if (one.length === other.length) return swap[one.charCodeAt(at) * classNames + other.charCodeAt(at)] ?? 1;
  return extra[(one.length > other.length ? one : other).charCodeAt(at)] ?? 1;
}
