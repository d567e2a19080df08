import { fields, k1, rarity, type Field } from './fields.ts';
import type { Occurrence } from './match.ts';
import type { Query } from './query.ts';
import type { Retriever } from './retriever.ts';

/** An article that may be an answer, whichever retriever found it. */
export interface Candidate {
  readonly retriever: Retriever;
  readonly number: number;
  /** By position of the query: the weight met there, by field. */
  readonly met: Partial<Record<Field, number>>[];
  /** By position: met by a single term, so that nothing has to be verified in the text. */
  readonly sure: boolean[];
}

/** Beside a word of the text. A title says what an article is about. */
const boosts: Record<Field, number> = { title: 2, words: 1, stems: 1, exact: 1 };
/** What several alternatives of one word may add up to in a field, so that five spellings of a name are not five words. */
const cap = 2 * (k1 + 1);
/** Weight of a stop word that was asked for alone. */
const stopWeight = 0.1;

/**
 * Looks up every alternative of the query in one index.
 * @param checkpoint called between look-ups; throws to stop.
 */
export function collect(query: Query, retriever: Retriever, checkpoint: () => void): Candidate[] {
  const candidates = new Map<number, Candidate>();
  for (const alternative of query.alternatives) {
    checkpoint();
    const { probes } = alternative;
    const postings = probes.length === 1 ? retriever.postings(probes[0]) : retriever.phrase(probes);
    for (const [number, strengths] of postings) {
      let candidate = candidates.get(number);
      if (!candidate) {
        candidate = { retriever, number, met: [], sure: [] };
        candidates.set(number, candidate);
      }
      for (let position = alternative.from; position < alternative.to; position += 1) {
        const met = (candidate.met[position] ??= {});
        for (const field of fields) {
          const strength = strengths[field];
          if (strength) met[field] = (met[field] ?? 0) + alternative.weight * strength;
        }
        if (probes.length === 1 && !alternative.capitals) candidate.sure[position] = true;
      }
    }
  }
  return [...candidates.values()];
}

/** Whether an article has every word of the query, as far as the indexes tell. */
export const meetsAll = (query: Query, candidate: Candidate): boolean =>
  query.positions.every((position, at) => !position.required || candidate.met[at] !== undefined);

/** Whether that is certain without looking for phrases in its text. */
export const isSure = (query: Query, candidate: Candidate): boolean =>
  query.positions.every((position, at) => !position.required || candidate.sure[at] === true);

/** Whether the occurrences in an article's text meet every word of the query. */
export function isVerified(query: Query, occurrences: readonly Occurrence[]): boolean {
  const met = new Set<number>();
  for (const { alternative } of occurrences)
    for (let at = alternative.from; at < alternative.to; at += 1) met.add(at);
  return query.positions.every((position, at) => !position.required || met.has(at));
}

/**
 * Scores by BM25, with the rarity of each word of the query (all its alternatives taken together) over all indexes.
 * @param candidates all that met any word, for that rarity.
 * @param total articles in all indexes.
 */
export function createScorer(
  query: Query,
  candidates: readonly Candidate[],
  total: number,
): (candidate: Candidate) => number {
  const rarities = query.positions.map((position, at) => {
    const found = candidates.reduce((count, candidate) => count + (candidate.met[at] ? 1 : 0), 0);
    return rarity(found, total) * (position.stop ? stopWeight : 1);
  });
  return ({ met }) =>
    rarities.reduce((score, weight, at) => {
      const strengths = met[at] ?? {};
      return (
        score +
        weight * fields.reduce((sum, field) => sum + boosts[field] * Math.min(strengths[field] ?? 0, cap), 0)
      );
    }, 0);
}

/** Factors for what only the text itself shows: the words near one another, and one spelt exactly as asked. */
const proximityBoost = 0.5;
const exactBoost = 0.2;
/** Tokens between words at which nearness counts half. */
const halfDistance = 8;

/** At least 1. @param texts occurrences text by text. */
export function closeness(query: Query, texts: readonly (readonly Occurrence[])[]): number {
  const wanted = query.positions.filter((position) => position.required).length;
  const exact = texts.some((occurrences) => occurrences.some((occurrence) => occurrence.exact));
  const gap =
    wanted < 2 ? Infinity : texts.reduce((gap, text) => Math.min(gap, smallestGap(query, text)), Infinity);
  return 1 + proximityBoost / (1 + gap / halfDistance) + (exact ? exactBoost : 0);
}

/** Tokens too many in the shortest run that meets every word; Infinity where none does. */
function smallestGap(query: Query, occurrences: readonly Occurrence[]): number {
  const wanted = query.positions.filter((position) => position.required).length;
  const last = new Map<number, number>();
  let gap = Infinity;
  for (const { alternative, from, to } of occurrences) {
    for (let at = alternative.from; at < alternative.to; at += 1)
      if (query.positions[at]?.required) last.set(at, from);
    if (last.size === wanted) gap = Math.min(gap, Math.max(0, to - Math.min(...last.values()) - wanted));
  }
  return gap;
}
