import type { Expansion, Reason } from './model.ts';
import type { Probe } from './retriever.ts';

/**
 * One way in which some words of the query can be met: by a single probe, or by several side by side (a phrase).
 * Alternatives over the same word are joined by OR, words by AND.
 */
export interface Alternative {
  readonly kind: Reason['kind'];
  readonly probes: readonly [Probe, ...Probe[]];
  /** Words of the query it stands for: positions `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** How much meeting it counts, beside an exact word's 1. */
  readonly weight: number;
  readonly name: { readonly id: string; readonly label: string; readonly spelling: string } | null;
  /** Met only by words written in capitals throughout. */
  readonly capitals: boolean;
}

/** A word (or a quoted phrase) of the query. */
export interface Position {
  /** False for a stop word beside other words: it may be missing. */
  readonly required: boolean;
  /** A stop word asked for alone, which counts little. */
  readonly stop: boolean;
  /** Identity keys of its words, to set the exact spelling above a folded one. */
  readonly exact: readonly string[];
}

export interface Query {
  readonly positions: readonly Position[];
  readonly alternatives: readonly Alternative[];
  readonly expansions: readonly Expansion[];
  /** A name of several words is among those in use. */
  readonly hasLongName: boolean;
}

/** How much each way counts: the word as spelt over what only resembles it. */
export const weights: Record<Reason['kind'], number> = {
  word: 1,
  spelling: 1,
  joined: 0.9,
  stem: 0.6,
  prefix: 0.5,
};
/** Added for the identity key, where it differs from the loose one (آب, not اب). */
export const exactWeight = 0.5;
