/** How well a place fits a quote: what stands there, what stands before and after it, and how far it is from where it was. */
import search from 'approx-string-match';
import type { Range } from '../../articles/model.ts';

/**
 * The weights that Hypothesis gives quote, prefix, suffix and position (client, `anchoring/match-quote.ts`): where ours
 * start from.
 */
export const startingWeights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/**
 * Folded units of a quote for which those weights are right: a long quote says by itself which passage it is, a short
 * one (a word, a name) almost nothing. Fitted on the development edits of `quality/`.
 */
const weighedLength = 20;
const steepness = 1.3;
const leastShare = 0.15;
const greatestShare = 1.5;

/** What is looked for, folded. */
export interface Sought {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where its beginning is expected; null where nothing is known. */
  readonly expected: number | null;
}

/** A place in a folded text. */
export interface Candidate extends Range {
  /** How much of the quote stands there, 0 to 1. */
  readonly likeness: number;
  /** 0 to 1. */
  readonly score: number;
}

/** Letters to put in, take out or change between a pattern and what is most like it in a text; at most `limit`, else null. */
export function errorsIn(text: string, pattern: string, limit: number): number | null {
  if (text.includes(pattern)) return 0;
  return search(text, pattern, limit)[0]?.errors ?? null;
}

/** How much of a context stands beside a place, 0 to 1. */
function contextLikeness(beside: string, context: string): number {
  if (beside === context) return 1;
  if (beside === '') return 0;
  const errors = errorsIn(beside, context, context.length) ?? context.length;
  return 1 - errors / context.length;
}

/** Scores a place by the errors its words have. */
export function scored(text: string, sought: Sought, { start, end }: Range, errors: number): Candidate {
  const { quote, prefix, suffix, expected } = sought;
  const likeness = Math.max(0, 1 - errors / quote.length);
  const share = Math.min(greatestShare, Math.max(leastShare, (weighedLength / quote.length) ** steepness));
  let sum = startingWeights.quote * likeness;
  let most = startingWeights.quote;
  const add = (weight: number, value: number) => {
    sum += weight * value;
    most += weight;
  };
  if (prefix !== '')
    add(
      startingWeights.prefix * share,
      contextLikeness(text.slice(Math.max(0, start - prefix.length), start), prefix),
    );
  if (suffix !== '')
    add(startingWeights.suffix * share, contextLikeness(text.slice(end, end + suffix.length), suffix));
  if (expected !== null) add(startingWeights.position, 1 - Math.abs(start - expected) / text.length);
  return { start, end, likeness, score: sum / most };
}
