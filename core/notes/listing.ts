/** All notes of a library as a list: what it is narrowed to, its lines, and how it divides. */
import { z } from 'zod';
import { isoDateSchema, languageSchema, rangeSchema } from '../articles/model.ts';
import { noteKinds, noteShelves, noteSides, noteSorts } from './listing-choices.ts';
import { colourSchema, tagSchema } from './model.ts';

const instant = z.iso.datetime();

/** What is not set does not narrow. */
export const noteFiltersSchema = z.object({
  /** Any of these. */
  colours: z.array(colourSchema).default([]),
  /** All of these. */
  tags: z.array(tagSchema).max(50).default([]),
  articleId: z.string().min(1).max(200).nullable().default(null),
  shelf: z.enum(noteShelves).nullable().default(null),
  side: z.enum(noteSides).nullable().default(null),
  kind: z.enum(noteKinds).nullable().default(null),
  /** Made at this instant or later. */
  from: instant.nullable().default(null),
  /** Made before this instant. */
  before: instant.nullable().default(null),
});
export type NoteFilters = z.infer<typeof noteFiltersSchema>;

/** What the list is asked for. `text` is a query as of the search. */
export const noteQuestionSchema = z.object({
  filters: noteFiltersSchema.prefault({}),
  text: z.string().max(1000).default(''),
  sort: z.enum(noteSorts).default('created'),
  /** The other way round. */
  reversed: z.boolean().default(false),
});
export type NoteQuestion = z.infer<typeof noteQuestionSchema>;

/** One line of a longer text, with what was found in it. */
const markedSchema = z.object({ text: z.string(), marks: z.array(rangeSchema) });

export const noteSummarySchema = z.object({
  id: z.string(),
  articleId: z.string(),
  articleTitle: z.string(),
  articleLanguage: languageSchema,
  /** Of the article. */
  date: isoDateSchema.nullable(),
  side: z.enum(noteSides),
  /** False where the article has changed and the note's place is not certain. */
  placed: z.boolean(),
  /** Of the quote. */
  language: languageSchema,
  /** Empty for a note on the article. */
  quote: markedSchema,
  /** The reader's own words; null where there are none. */
  text: markedSchema.nullable(),
  colour: colourSchema,
  tags: z.array(tagSchema),
  created: z.string(),
  modified: z.string(),
});
export type NoteSummary = z.infer<typeof noteSummarySchema>;

const count = z.int().min(0);

/**
 * How the notes divide: each part counts what it would show, whatever it is narrowed to now, among all that the others
 * let through.
 */
export const noteFacetsSchema = z.object({
  colours: z.record(colourSchema, count),
  kinds: z.record(z.enum(noteKinds), count),
  sides: z.record(z.enum(noteSides), count),
  shelves: z.record(z.enum(noteShelves), count),
  /** Those of the most notes first. */
  tags: z.array(z.object({ tag: z.string(), notes: count })),
  /** Those of the most notes first, at most `articlesInFacets`. */
  articles: z.array(z.object({ id: z.string(), title: z.string(), language: languageSchema, notes: count })),
});
export type NoteFacets = z.infer<typeof noteFacetsSchema>;

export const articlesInFacets = 200;
