/** Bringing articles in: a file becomes a draft, the reader looks it over, a draft becomes an article. */
import { z } from 'zod';
import { isoDateSchema, languageSchema } from '../articles/model.ts';

export const draftSchema = z.object({
  /** Of the file, or '' for pasted text. */
  name: z.string(),
  title: z.string(),
  publication: z.string(),
  date: isoDateSchema.nullable(),
  language: languageSchema,
  /** Exactly as decoded (paragraphs of HTML and Markdown joined by blank lines). */
  text: z.string(),
  /** SHA-256 (hex) of `text`: what its source version will be named. */
  version: z.string(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1256']).nullable(),
  paragraphs: z.int(),
  sentences: z.int(),
  words: z.int(),
  /** Article that holds the same text already. */
  duplicateOf: z.object({ id: z.string(), title: z.string() }).nullable(),
});
export type Draft = z.infer<typeof draftSchema>;
