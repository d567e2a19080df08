/** Names: entities with equal spellings in both scripts; no spelling is the parent of another. */
import { z } from 'zod';
import { isoDateSchema, languageSchema, offsetSchema, originSchema } from '../articles/model.ts';
import { settlementScopes } from './choices.ts';
import { nameKinds } from './kinds.ts';
import { linkKinds } from './link-kinds.ts';

export const nameKindSchema = z.enum(nameKinds);

export const spellingSchema = z.object({
  id: z.string(),
  language: languageSchema,
  text: z.string(),
  origin: originSchema,
  /** Switched off by the reader: not looked for in texts, not searched. */
  off: z.boolean(),
  /** Where it came from, in words; '' where nobody said. */
  note: z.string(),
  /** It is an ordinary word as well (شام, مغرب): uncertain unless the words around it, its company or the reader decide. */
  isWord: z.boolean(),
});
export type Spelling = z.infer<typeof spellingSchema>;

export const nameSchema = z.object({
  id: z.string(),
  origin: originSchema,
  kind: nameKindSchema,
  /** The first of each language is the label in that language. */
  spellings: z.array(spellingSchema).min(1),
  /** One line in each language. */
  about: z.object({ ur: z.string(), en: z.string() }),
  /** As the reader romanises it; '' where nobody did. */
  romanisation: z.string(),
  /** The reader's own note. */
  note: z.string(),
});
export type Name = z.infer<typeof nameSchema>;

export const linkKindSchema = z.enum(linkKinds);

/** `from` is KIND of `to`: Tehran is the capital of Iran. */
export const linkSchema = z.object({
  id: z.string(),
  origin: originSchema,
  from: z.string(),
  kind: linkKindSchema,
  to: z.string(),
});
export type Link = z.infer<typeof linkSchema>;

/** How far a reader's word on an uncertain spelling reaches. */
export const settlementScopeSchema = z.enum(settlementScopes);
export type SettlementScope = z.infer<typeof settlementScopeSchema>;

/** Units of text kept on either side of a mention that was settled, to find it again in a changed text. */
export const settledContext = 24;

/** The reader's word on what a spelling stands for. */
export const settlementSchema = z.object({
  id: z.string(),
  scope: settlementScopeSchema,
  language: languageSchema,
  /** As written in the text. */
  text: z.string(),
  /** Null for `always`. */
  articleId: z.string().nullable(),
  /** Of scope `mention`: the text it stands in (`cell` null for the source), where it stood and what stood around it. */
  place: z
    .object({
      cell: z.string().nullable(),
      start: offsetSchema,
      before: z.string(),
      after: z.string(),
    })
    .nullable(),
  /** Null where it stands for no name. */
  nameId: z.string().nullable(),
  /** ISO 8601. */
  created: z.string(),
});
export type Settlement = z.infer<typeof settlementSchema>;

/** A place in an article where a spelling stands. `cell` is null in the source; else offsets are within that cell's text. */
export const mentionSchema = z.object({
  nameId: z.string(),
  spellingId: z.string(),
  cell: z.string().nullable(),
  start: offsetSchema,
  end: offsetSchema,
  /** It may be another name or no name at all; `nameId` is the likeliest. */
  uncertain: z.boolean(),
  /** Other names that have this spelling, likeliest first. */
  rivals: z.array(z.string()),
  /** How far the reader's word reached that settled it; null where none did. */
  settled: settlementScopeSchema.nullable(),
});
export type Mention = z.infer<typeof mentionSchema>;

/** How often a name stands in library and corpus together. */
export const nameOverviewSchema = z.object({
  nameId: z.string(),
  mentions: z.int(),
  /** Of these, uncertain ones. */
  uncertain: z.int(),
  articles: z.int(),
  /** Days of the earliest and latest dated article that mentions it; null where none is dated. */
  first: isoDateSchema.nullable(),
  last: isoDateSchema.nullable(),
});
export type NameOverview = z.infer<typeof nameOverviewSchema>;

/** A mention in its line. Offsets are of the mention, in the source or in the cell's text. */
export const nameLineSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  /** Of the article's own text. */
  articleLanguage: languageSchema,
  publication: z.string(),
  translatedPublication: z.string().nullable(),
  date: isoDateSchema.nullable(),
  language: languageSchema,
  cell: z.string().nullable(),
  start: offsetSchema,
  end: offsetSchema,
  spellingId: z.string(),
  uncertain: z.boolean(),
  before: z.string(),
  text: z.string(),
  after: z.string(),
  /**
   * What the aligned sentence in the other language calls the name, as written there, in order, each once; empty where
   * it does not name it; null where there is no translation beside it.
   */
  beside: z.array(z.string()).nullable(),
});
export type NameLine = z.infer<typeof nameLineSchema>;

/** Mentions by period: `YYYY` or `YYYY-MM`, in order, periods without a mention between the first and the last included. */
export const nameOverTimeSchema = z.object({
  by: z.enum(['year', 'month']),
  periods: z.array(z.object({ period: z.string(), mentions: z.int(), articles: z.int() })),
  undated: z.object({ mentions: z.int(), articles: z.int() }),
});
export type NameOverTime = z.infer<typeof nameOverTimeSchema>;

/** Who appears with whom, by articles. */
export const companySchema = z.object({
  /** Articles that mention the name. */
  articles: z.int(),
  /** Names that stand in the same articles, most often first; `articles` counts all that mention them. */
  names: z.array(z.object({ nameId: z.string(), together: z.int(), articles: z.int() })),
  /** Of the names listed, those that stand together in any article; `one` before `other` in the list. */
  pairs: z.array(z.object({ one: z.string(), other: z.string(), together: z.int() })),
});
export type Company = z.infer<typeof companySchema>;
