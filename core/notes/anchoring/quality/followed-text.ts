/** A text that is edited while one of its passages is followed by hand: where it truly stands is known by construction. */
import type { Range } from '../../../articles/model.ts';

export interface Followed {
  readonly text: string;
  /** Where the passage stands; null once it was taken out. */
  readonly place: Range | null;
}

/** `[start, end)` becomes `put`. */
export interface Splice extends Range {
  readonly put: string;
}

/** Splices a text, last place first. What is put at either end of the passage stands outside of it. */
export function spliced(followed: Followed, splices: readonly Splice[]): Followed {
  let { text, place } = followed;
  for (const splice of splices.toSorted((a, b) => b.start - a.start)) {
    text = text.slice(0, splice.start) + splice.put + text.slice(splice.end);
    place = place && moved(place, splice);
  }
  return { text, place };
}

function moved(place: Range, { start, end, put }: Splice): Range | null {
  const by = put.length - (end - start);
  if (start >= place.end) return place;
  if (end <= place.start) return { start: place.start + by, end: place.end + by };
  if (start <= place.start && end >= place.end) return null;
  if (start < place.start) return { start: start + put.length, end: place.end + by };
  return end > place.end ? { start: place.start, end: start } : { start: place.start, end: place.end + by };
}

/** Exchanges letters one by one, wherever they stand; the passage is followed through them. */
export function respelled({ text, place }: Followed, respell: (part: string) => string): Followed {
  if (place === null) return { text: respell(text), place };
  const head = respell(text.slice(0, place.start));
  const passage = respell(text.slice(place.start, place.end));
  return {
    text: head + passage + respell(text.slice(place.end)),
    place: { start: head.length, end: head.length + passage.length },
  };
}
