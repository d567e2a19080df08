/**
 * The article model. All offsets are UTF-16 code units, half open `[start, end)`, within the text of one source
 * version unless a comment says otherwise.
 */
import { z } from 'zod';
import { languages } from './language.ts';

export const languageSchema = z.enum(languages);

export const offsetSchema = z.int().min(0);

export const rangeSchema = z.object({ start: offsetSchema, end: offsetSchema });
export type Range = z.infer<typeof rangeSchema>;

/** A sentence of the source. */
export const segmentSchema = rangeSchema;
export type Segment = z.infer<typeof segmentSchema>;

export const paragraphSchema = z.object({
  start: offsetSchema,
  end: offsetSchema,
  /** In order, never overlapping, white space between them; at least one. */
  segments: z.array(segmentSchema).min(1),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

/** A piece of the translation, aligned to the source range `[start, end)`: one sentence or several. */
export const cellSchema = z.object({
  id: z.string(),
  start: offsetSchema,
  end: offsetSchema,
  /** Counts up from 0 with every change of the text; anchors name the revision they were made on. */
  revision: z.int().min(0),
  text: z.string(),
});
export type Cell = z.infer<typeof cellSchema>;

export const isoDateSchema = z.iso.date();

/** `bundled` articles come with the app and are read-only; `own` ones the reader brought in. */
export const originSchema = z.enum(['bundled', 'own']);
export type Origin = z.infer<typeof originSchema>;

export const articleSchema = z.object({
  id: z.string(),
  origin: originSchema,
  language: languageSchema,
  title: z.string(),
  translatedTitle: z.string().nullable(),
  /** Who published it (a newspaper, an agency); the interface calls it the article's source. */
  publication: z.string(),
  translatedPublication: z.string().nullable(),
  /** Day of the events or of publication. */
  date: isoDateSchema.nullable(),
  licence: z.string().nullable(),
  /** When it came into the library, or was written if bundled; ISO 8601. */
  added: z.string(),
  /** SHA-256 (hex) of `text`: names the immutable source version. */
  version: z.string(),
  text: z.string(),
  paragraphs: z.array(paragraphSchema),
  translation: z.object({ language: languageSchema, cells: z.array(cellSchema) }).nullable(),
});
export type Article = z.infer<typeof articleSchema>;

export const articleSummarySchema = z.object({
  id: z.string(),
  origin: originSchema,
  language: languageSchema,
  title: z.string(),
  translatedTitle: z.string().nullable(),
  publication: z.string(),
  translatedPublication: z.string().nullable(),
  date: isoDateSchema.nullable(),
  added: z.string(),
  words: z.int(),
  /** Share of the text before the first visible word when it was last open, 0 to 1; null if never opened. */
  progress: z.number().min(0).max(1).nullable(),
  /** ISO 8601 of the last opening. */
  opened: z.string().nullable(),
  notes: z.int(),
  translated: z.boolean(),
  /** Share of the source's letters in sentences that are translated, 0 to 1. */
  coverage: z.number().min(0).max(1),
});
export type ArticleSummary = z.infer<typeof articleSummarySchema>;
