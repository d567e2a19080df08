/** What every measure is given, and what it gives back. */
import type { Check, Pair, Row } from '../report.ts';
import type { Libraries } from './libraries.ts';
import type { Program } from './programs.ts';

export interface Setting {
  readonly libraries: Libraries;
  /** Full path of a bundled program. */
  readonly program: (name: Program) => string;
  /** Articles of the libraries, ascending. */
  readonly sizes: readonly [number, ...number[]];
  /** How often everything that is timed is timed. */
  readonly rounds: number;
}

export interface Measured {
  readonly rows: readonly Row[];
  readonly checks: readonly Check[];
  /** Tables of two sides, by heading. */
  readonly pairs?: ReadonlyMap<string, readonly Pair[]>;
}

export type Measure = (setting: Setting) => Promise<Measured>;

/** The library where what grows is the largest. */
export const largestOf = ({ sizes }: Setting): number => sizes.at(-1) ?? sizes[0];

/** A size as people write it. */
export const inWords = (size: number): string => size.toLocaleString('en');

/** Times what is done, ms. */
export function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
