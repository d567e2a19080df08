/** The text that an anchor is on, and where in it. */
import type { Range } from '../../articles/model.ts';
import { placeOfAnchor, rangeInTranslation, translationOf, type Sides } from '../article-place.ts';
import type { Anchor, Place } from '../model.ts';
import { splitsPair } from '../quote.ts';

export interface TextRange extends Range {
  readonly text: string;
}

/** Null for a whole article, and where the place is not on this version: no such cell or revision, beyond the text. */
export function rangeOfPlace(place: Place, sides: Sides): TextRange | null {
  if (place.side === 'article') return null;
  if (place.side === 'source') return within(sides.text, place);
  const translation = translationOf(sides);
  for (const { cell, revision } of [place.from, place.to])
    if (translation.cells.find(({ id }) => id === cell)?.revision !== revision) return null;
  const range = rangeInTranslation(place, translation);
  return range && within(translation.text, range);
}

export const rangeOfAnchor = (anchor: Anchor, sides: Sides): TextRange | null =>
  rangeOfPlace(placeOfAnchor(anchor), sides);

function within(text: string, { start, end }: Range): TextRange | null {
  const isSound = start < end && end <= text.length && !splitsPair(text, start) && !splitsPair(text, end);
  return isSound ? { text, start, end } : null;
}
