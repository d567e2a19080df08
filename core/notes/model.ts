/** Highlights and notes. A highlight is a note whose text is empty. */
import { z } from 'zod';
import { offsetSchema, rangeSchema } from '../articles/model.ts';
import { colours } from './colours.ts';

export const colourSchema = z.enum(colours);

/** A position in a translation: an offset inside one revision of one cell's text. */
export const cellPointSchema = z.object({
  cell: z.string(),
  revision: z.int().min(0),
  offset: offsetSchema,
});

/** Where a note was made; kept for ever. A note on the article as a whole stands at no place of its text. */
export const anchorSchema = z.discriminatedUnion('side', [
  z.object({ side: z.literal('source'), version: z.string(), start: offsetSchema, end: offsetSchema }),
  z.object({
    side: z.literal('translation'),
    version: z.string(),
    from: cellPointSchema,
    to: cellPointSchema,
  }),
  z.object({ side: z.literal('article'), version: z.string() }),
]);
export type Anchor = z.infer<typeof anchorSchema>;

/** Where a note stands in the article as it is now; null when it could not be placed safely. */
export const placeSchema = z.discriminatedUnion('side', [
  z.object({ side: z.literal('source'), ...rangeSchema.shape }),
  z.object({ side: z.literal('translation'), from: cellPointSchema, to: cellPointSchema }),
  z.object({ side: z.literal('article') }),
]);
export type Place = z.infer<typeof placeSchema>;

/**
 * How a note was placed on a version other than its own: by its exact words in their context, moved with its
 * surroundings, by words like its own, or by the reader.
 */
export const placingSchema = z.object({
  how: z.enum(['exact', 'moved', 'fuzzy', 'hand']),
  /** How well the place fits, 0 to 1. */
  score: z.number().min(0).max(1),
  /** The text there reads differently than the quote, beyond how letters are encoded. */
  changed: z.boolean(),
});
export type Placing = z.infer<typeof placingSchema>;

/** A place that may be an unplaced note's, with the text around it, cut short. */
export const noteCandidateSchema = z.object({
  place: placeSchema,
  score: z.number().min(0).max(1),
  line: z.object({ before: z.string(), passage: z.string(), after: z.string() }),
});
export type NoteCandidate = z.infer<typeof noteCandidateSchema>;

export const tagSchema = z.string().trim().min(1).max(60);

export const noteSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  anchor: anchorSchema,
  place: placeSchema.nullable(),
  /** Where it is placed on a version other than its own, and that is known. */
  placing: placingSchema.optional(),
  /** The text that was selected, exactly, and up to 32 UTF-16 units on either side; all empty for a note on the article. */
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  colour: colourSchema,
  text: z.string(),
  tags: z.array(tagSchema),
  created: z.string(),
  modified: z.string(),
});
export type Note = z.infer<typeof noteSchema>;
