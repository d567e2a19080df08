/** Names: entities with equal spellings in both scripts; no spelling is the parent of another. */
import { z } from 'zod';
import { languageSchema, offsetSchema, originSchema } from '../articles/model.ts';
import { nameKinds } from './kinds.ts';

export const nameKindSchema = z.enum(nameKinds);

export const spellingSchema = z.object({
  id: z.string(),
  language: languageSchema,
  text: z.string(),
  origin: originSchema,
  /** Switched off by the reader: not looked for in texts, not searched. */
  off: z.boolean(),
});
export type Spelling = z.infer<typeof spellingSchema>;

export const nameSchema = z.object({
  id: z.string(),
  origin: originSchema,
  kind: nameKindSchema,
  /** The first of each language is the label in that language. */
  spellings: z.array(spellingSchema).min(1),
  about: z.object({ ur: z.string(), en: z.string() }),
});
export type Name = z.infer<typeof nameSchema>;

/** A place in an article where a spelling stands. `cell` is null in the source; else offsets are within that cell's text. */
export const mentionSchema = z.object({
  nameId: z.string(),
  spellingId: z.string(),
  cell: z.string().nullable(),
  start: offsetSchema,
  end: offsetSchema,
});
export type Mention = z.infer<typeof mentionSchema>;
