/** A note as a file tells it. */
import type { Anchor, Place, Placing } from '../model.ts';
import type { Colour } from '../colours.ts';
import type { Quote } from '../quote.ts';

/** How the file speaks of the article. */
export interface ReadSource {
  readonly articleId: string | null;
  /** SHA-256 of texts it had. */
  readonly versions: readonly string[];
  readonly sameness: string | null;
  readonly titles: readonly string[];
  readonly publication: string;
  readonly date: string | null;
  /** As an IRI, where it is not one of ours. */
  readonly address: string | null;
}

type Found = Pick<Placing, 'how' | 'score'>;

export interface ReadNote {
  /** Place in the file, from 1. */
  readonly item: number;
  /** Null for notes of others. */
  readonly id: string | null;
  readonly iri: string | null;
  readonly source: ReadSource;
  /** The side that it is on; null where the file does not say. */
  readonly side: Place['side'] | null;
  /** SHA-256 of the text it was made on. */
  readonly version: string | null;
  /** Where it was made and where it stood, by Bayaz's own word; null where that is not there. */
  readonly anchor: Anchor | null;
  readonly place: ({ readonly version: string; readonly place: Place | null } & Partial<Found>) | null;
  readonly quote: Quote;
  /** In code points. */
  readonly position: { readonly start: number; readonly end: number } | null;
  readonly colour: Colour;
  readonly text: string;
  readonly tags: readonly string[];
  /** ISO 8601; null where the file does not say. */
  readonly created: string | null;
  readonly modified: string | null;
}
