/** Placing a note on an article, on whichever side it was made. */
import type { Article, Range } from '../articles/model.ts';
import type { Anchor, Place } from './model.ts';
import { placeAnew } from './placing.ts';
import type { Quote } from './quote.ts';
import { offsetInText, placeInCells, translationText, type TranslationText } from './translation-text.ts';

/** What a note is placed on: the text of one version and the cells of its translation. */
export type Sides = Pick<Article, 'text' | 'translation'>;

/** Where the anchor stood when the note was made. */
export function placeOfAnchor(anchor: Anchor): Place {
  switch (anchor.side) {
    case 'source':
      return { side: 'source', start: anchor.start, end: anchor.end };
    case 'translation':
      return { side: 'translation', from: anchor.from, to: anchor.to };
    case 'article':
      return { side: 'article' };
  }
}

export const translationOf = ({ translation }: Sides): TranslationText =>
  translationText(translation?.cells ?? []);

/** A place as a range of the translation's whole text; null when a cell is gone or shorter. */
export function rangeInTranslation(
  place: Extract<Place, { side: 'translation' }>,
  translation: TranslationText,
): Range | null {
  const start = offsetInText(translation, place.from.cell, place.from.offset);
  const end = offsetInText(translation, place.to.cell, place.to.offset);
  return start === null || end === null ? null : { start, end };
}

/**
 * Where a note of `side` stands on `after`; null when no place is safe. `known` is where it stood before, and on what;
 * null when it was unplaced.
 */
export function placeOnArticle(
  side: Place['side'],
  quote: Quote,
  known: { readonly on: Sides; readonly place: Place } | null,
  after: Sides,
): Place | null {
  if (side === 'article') return { side };
  if (side === 'source') {
    const before = known?.place.side === 'source' ? { text: known.on.text, place: known.place } : null;
    const range = placeAnew(quote, before, after.text);
    return range === null ? null : { side, ...range };
  }
  const translation = translationOf(after);
  const range = placeAnew(quote, knownInTranslation(known), translation.text);
  return range === null ? null : placeInCells(translation, range);
}

function knownInTranslation(known: { readonly on: Sides; readonly place: Place } | null) {
  if (known?.place.side !== 'translation') return null;
  const translation = translationOf(known.on);
  const place = rangeInTranslation(known.place, translation);
  return place === null ? null : { text: translation.text, place };
}
