/** What a reader can do where the library could not be opened. */
import type { ProblemKind } from '../problem.ts';

export const wayBackKinds = [
  /** A backup takes the library's place; what stood there is kept beside it. */
  'backup',
  /** What keeps it shut may have passed. */
  'again',
  /** A new, empty library; what is left of the old one is kept beside it. */
  'anew',
  /** What can be read of it. */
  'as-it-is',
  /** What the reader wrote is whole: only what is computed of it is built anew. */
  'rebuild',
] as const;
export type WayBackKind = (typeof wayBackKinds)[number];

const ways: Partial<Record<ProblemKind, readonly WayBackKind[]>> = {
  'library-damaged': ['backup', 'as-it-is', 'anew'],
  'library-index-damaged': ['rebuild', 'backup'],
  'library-cut-off': ['backup', 'anew'],
  'library-emptied': ['backup', 'anew'],
  'library-missing': ['backup', 'again', 'anew'],
  // Of a library without its log less is missing than what was written since the last backup.
  'library-log-lost': ['as-it-is', 'backup'],
  'library-newer': ['backup'],
  'library-read-only': ['again'],
  'library-busy': ['again'],
  'library-unreachable': ['again'],
  'disk-full': ['again'],
};

/** The ways back from a problem, the best first; none where there is nothing to press. */
export const waysBack = (kind: ProblemKind): readonly WayBackKind[] => ways[kind] ?? [];
