/** Placing a note on an article, on whichever side it was made. */
import type { Article, Range } from '../articles/model.ts';
import { Anchorer, type Found } from './anchoring/anchorer.ts';
import { TextVersion } from './anchoring/text-version.ts';
import type { Anchor, Place } from './model.ts';
import type { Quote } from './quote.ts';
import { offsetInText, placeInCells, translationText, type TranslationText } from './translation-text.ts';

/**
 * What a note is placed on: the text of one version and the cells of its translation. Without its language a text is
 * folded as Urdu, which takes Latin letters along.
 */
export type Sides = Pick<Article, 'text' | 'translation'> & Partial<Pick<Article, 'language'>>;

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

/** Where a note stood, and on what. */
export interface KnownPlace {
  readonly on: Sides;
  readonly place: Place;
}

/** A place on an article, and how it was found. */
export interface FoundPlace extends Pick<Found, 'how' | 'score'> {
  readonly place: Place;
}

export interface CandidatePlace {
  readonly place: Place;
  /** 0 to 1. */
  readonly score: number;
}

type TextSide = 'source' | 'translation';

/** Places notes on one article; its texts, and those that notes stood on, are made ready once for all of them. */
export class ArticleAnchorer {
  readonly #after: Sides;
  readonly #translation: TranslationText;
  readonly #versions = new Map<Sides, Partial<Record<TextSide, TextVersion>>>();
  readonly #anchorers = new Map<TextVersion | null, Partial<Record<TextSide, Anchorer>>>();

  constructor(after: Sides) {
    this.#after = after;
    this.#translation = translationOf(after);
  }

  /** Null when no place is sure; `known` is null when it is not known where the note stood. */
  place(side: Place['side'], quote: Quote, known: KnownPlace | null): FoundPlace | null {
    if (side === 'article') return { place: { side }, how: 'exact', score: 1 };
    const { anchorer, range } = this.#anchorer(side, known);
    const found = anchorer.place(quote, range);
    const place = found && this.#placeOf(side, found);
    return found && place && { place, how: found.how, score: found.score };
  }

  /** The places that come into question for a note that `place` leaves unplaced, best first; three at most. */
  candidates(side: Place['side'], quote: Quote, known: KnownPlace | null): CandidatePlace[] {
    if (side === 'article') return [];
    const { anchorer, range } = this.#anchorer(side, known);
    return anchorer.candidates(quote, range).flatMap((candidate) => {
      const place = this.#placeOf(side, candidate);
      return place === null ? [] : [{ place, score: candidate.score }];
    });
  }

  #anchorer(side: TextSide, known: KnownPlace | null): { anchorer: Anchorer; range: Range | null } {
    const range = known && rangeOn(side, known);
    const before = known === null || range === null ? null : this.#version(side, known.on);
    const ofBefore = this.#anchorers.get(before) ?? {};
    this.#anchorers.set(before, ofBefore);
    return { anchorer: (ofBefore[side] ??= new Anchorer(before, this.#version(side, this.#after))), range };
  }

  #version(side: TextSide, on: Sides): TextVersion {
    const versions = this.#versions.get(on) ?? {};
    this.#versions.set(on, versions);
    return (versions[side] ??=
      side === 'source'
        ? new TextVersion(on.text, on.language ?? 'ur')
        : new TextVersion(translationOf(on).text, on.translation?.language ?? 'en'));
  }

  #placeOf(side: TextSide, { start, end }: Range): Place | null {
    return side === 'source' ? { side, start, end } : placeInCells(this.#translation, { start, end });
  }
}

function rangeOn(side: TextSide, { on, place }: KnownPlace): Range | null {
  if (place.side !== side) return null;
  return place.side === 'source'
    ? { start: place.start, end: place.end }
    : rangeInTranslation(place, translationOf(on));
}

/** Where one note of `side` stands on `after`; null when no place is sure. */
export const placeOnArticle = (
  side: Place['side'],
  quote: Quote,
  known: KnownPlace | null,
  after: Sides,
): Place | null => new ArticleAnchorer(after).place(side, quote, known)?.place ?? null;
