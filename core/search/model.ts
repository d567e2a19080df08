/** What a search asks and answers. */
import { z } from 'zod';
import { isoDateSchema, languageSchema, offsetSchema, originSchema, rangeSchema } from '../articles/model.ts';
import { nameKindSchema } from '../names/model.ts';

export const searchRequestSchema = z.object({
  /** Rises with every keystroke of one reader; an answer to an older number is dropped. */
  seq: z.int().min(0),
  text: z.string().max(20_000),
  /** Only bundled or only own articles; both when null. */
  origin: originSchema.nullable().default(null),
  /** Names whose expansion the reader switched off, and single spellings left out (spelling ids). */
  withoutNames: z.array(z.string()).default([]),
  withoutSpellings: z.array(z.string()).default([]),
  limit: z.int().min(1).max(200).default(20),
});

/** Why an article was found. */
export const reasonSchema = z.object({
  kind: z.enum(['word', 'stem', 'prefix', 'spelling', 'joined']),
  /** As it stands in the text or, for `spelling`, the spelling that was found. */
  text: z.string(),
  nameId: z.string().nullable(),
  /** Label of the name, in the language of the query. */
  nameLabel: z.string().nullable(),
});
export type Reason = z.infer<typeof reasonSchema>;

/** A line of an article's original text with the matches marked. */
export const snippetSchema = z.object({
  side: z.enum(['source', 'translation', 'title']),
  language: languageSchema,
  /** Of the translation; null for the source and the title. */
  cell: z.string().nullable(),
  /** Where `text` begins in the source text or in the cell's text. */
  start: offsetSchema,
  text: z.string(),
  /** Within `text`. */
  marks: z.array(rangeSchema),
  /** True where text was cut off before or after. */
  cutBefore: z.boolean(),
  cutAfter: z.boolean(),
});
export type Snippet = z.infer<typeof snippetSchema>;

export const hitSchema = z.object({
  articleId: z.string(),
  origin: originSchema,
  language: languageSchema,
  title: z.string(),
  translatedTitle: z.string().nullable(),
  publication: z.string(),
  translatedPublication: z.string().nullable(),
  date: isoDateSchema.nullable(),
  score: z.number(),
  snippets: z.array(snippetSchema),
  reasons: z.array(reasonSchema),
});
export type Hit = z.infer<typeof hitSchema>;

/** A name that the query was widened by. */
export const expansionSchema = z.object({
  nameId: z.string(),
  kind: nameKindSchema,
  labels: z.object({ ur: z.string().nullable(), en: z.string().nullable() }),
  spellings: z.array(
    z.object({ id: z.string(), language: languageSchema, text: z.string(), used: z.boolean() }),
  ),
  used: z.boolean(),
});
export type Expansion = z.infer<typeof expansionSchema>;

export const searchAnswerSchema = z.object({
  seq: z.int(),
  /** True when a newer search overtook this one; `hits` is then empty. */
  outdated: z.boolean(),
  hits: z.array(hitSchema),
  /** Articles found, all told. */
  total: z.int(),
  expansions: z.array(expansionSchema),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
