/** Places shown to the reader of a note that has no sure one. */
import type { Range } from '../../articles/model.ts';
import type { Quote } from '../quote.ts';
import { apart, gapsBetween, likeWords, sameWords } from './candidates.ts';
import type { Candidate, Sought } from './scoring.ts';
import { snapped, wordEndsOf } from './snapping.ts';
import type { TextVersion } from './text-version.ts';

/** How many, and the least that they score and hold of the quote. */
const most = 3;
const leastScore = 0.45;
const leastLikeness = 0.5;

/** Most errors by the quote's length. */
const errorsAllowed = 0.5;

/** A place that may be the note's. */
export interface Shown extends Range {
  readonly score: number;
}

/** The likest places of a text, best first; `here` are those found where the note was. */
export function shownPlaces(
  { quote, prefix, suffix }: Quote,
  sought: Sought,
  on: TextVersion,
  here: readonly Candidate[],
): Shown[] {
  const { folded } = on;
  const found = [...sameWords(folded, sought), ...here];
  // The nearest words of the whole text, then the nearest of what they leave over.
  for (let round = 0; round < most; round += 1)
    for (const gap of gapsBetween({ start: 0, end: folded.length }, apart(found, most)))
      found.push(...likeWords(folded, sought, gap, errorsAllowed));
  const ends = wordEndsOf(quote, prefix, suffix);
  return apart(found, most)
    .filter(({ score, likeness }) => score >= leastScore && likeness >= leastLikeness)
    .map(({ start, end, score }) => ({ ...snapped(on.text, on.toText({ start, end }), ends), score }));
}
