/** Places in a folded text that may be a quote's. */
import search from 'approx-string-match';
import type { Range } from '../../articles/model.ts';
import { scored, type Candidate, type Sought } from './scoring.ts';

/** More places than this are not told apart by scoring either. */
const mostPlaces = 64;

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Best first. */
export const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || a.start - b.start;

/** Every place of a folded text that reads as the quote does. */
export function sameWords(text: string, sought: Sought): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(sought.quote); at >= 0; at = text.indexOf(sought.quote, at + 1)) {
    found.push(scored(text, sought, { start: at, end: at + sought.quote.length }, 0));
    if (found.length === mostPlaces) break;
  }
  return found;
}

/** The places of a window that have the fewest errors, up to a share of the quote's length. */
export function likeWords(text: string, sought: Sought, window: Range, share: number): Candidate[] {
  const limit = Math.floor(sought.quote.length * share);
  const matches = search(text.slice(window.start, window.end), sought.quote, limit);
  return matches
    .slice(0, mostPlaces)
    .map(({ start, end, errors }) =>
      scored(text, sought, { start: window.start + start, end: window.start + end }, errors),
    );
}

/** The best candidates of which no two overlap. */
export function apart(candidates: readonly Candidate[], most: number): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted(byScore)) {
    if (kept.length === most) break;
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  }
  return kept;
}

/** What a few ranges that do not overlap leave over of a whole. */
export function gapsBetween(whole: Range, taken: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  let { start } = whole;
  for (const range of taken.toSorted((a, b) => a.start - b.start)) {
    if (range.start > start) gaps.push({ start, end: range.start });
    start = Math.max(start, range.end);
  }
  if (whole.end > start) gaps.push({ start, end: whole.end });
  return gaps;
}
