import type { Expansion, Reason } from './model.ts';
import type { ArticleFilter, Joint, Probe } from './index/retriever.ts';

/** One way in which something is met: by a single probe, or by several side by side (a phrase). */
export interface Alternative {
  readonly kind: Reason['kind'];
  readonly probes: readonly [Probe, ...Probe[]];
  readonly joint: Joint;
  /** How much meeting it counts, beside an exact word's 1. */
  readonly weight: number;
  readonly name: { readonly id: string; readonly label: string; readonly spelling: string } | null;
}

/**
 * One thing that is asked for, in all the ways it may be met: a word, a phrase, a name. It meets the positions
 * `[from, to)` of the query; a name of two words meets both their positions. Rarity is that of all its ways together.
 */
export interface Atom {
  readonly from: number;
  readonly to: number;
  readonly alternatives: readonly Alternative[];
  /** A stop word asked for alone, which counts little. */
  readonly stop: boolean;
}

/** Articles with some property; scores nothing. Meets the position `at`. */
export interface FilterAtom {
  readonly at: number;
  readonly filter: ArticleFilter;
}

/** A word or clause of the query. What is joined by OR stands at one position; positions are joined by AND. */
export interface Position {
  /** False for a stop word beside other words: it may be missing. */
  readonly required: boolean;
  /** Articles that meet it are left out. Never required. */
  readonly negated: boolean;
  /** A single word or phrase, whose nearness to the others counts. */
  readonly near: boolean;
}

/** Positions at the most: each is a bit of a number. */
export const positionLimit = 31;

export interface Query {
  readonly positions: readonly Position[];
  readonly atoms: readonly Atom[];
  readonly filters: readonly FilterAtom[];
  readonly expansions: readonly Expansion[];
  /** A name of several words is among those in use. */
  readonly hasLongName: boolean;
}

/** How much each way counts: the word as spelt over what only resembles it. */
export const weights: Record<Reason['kind'], number> = {
  word: 1,
  exact: 1,
  spelling: 1,
  joined: 0.9,
  stem: 0.6,
  prefix: 0.5,
  wild: 0.5,
  fuzzy: 0.4,
};
