/** What a search asks and answers. */
import { z } from 'zod';
import { isoDateSchema, languageSchema, offsetSchema, originSchema, rangeSchema } from '../articles/model.ts';
import { nameKindSchema } from '../names/model.ts';
import { colourSchema } from '../notes/model.ts';
import { places } from './index/fields.ts';

export const placeSchema = z.enum(places);

/** What narrows a search beside its text. All null: everywhere. */
export const searchFiltersSchema = z.object({
  /** Words are looked for only there. */
  place: placeSchema.nullable().default(null),
  shelf: z
    .union([z.enum(['bundled', 'own', 'reading']), z.templateLiteral(['tag:', z.string()])])
    .nullable()
    .default(null),
  publication: z.string().max(1000).nullable().default(null),
  /** Dated in this year. */
  year: z
    .string()
    .regex(/^\d{4}$/u)
    .nullable()
    .default(null),
});
export type SearchFilters = z.infer<typeof searchFiltersSchema>;

export const noFilters: SearchFilters = { place: null, shelf: null, publication: null, year: null };

/** What every question about a query has: its text and what narrows it. */
export const questionSchema = z.object({
  /** Rises with every keystroke of one reader; an answer to an older number is dropped. */
  seq: z.int().min(0),
  text: z.string().max(20_000),
  filters: searchFiltersSchema.default(noFilters),
  /** Names whose expansion the reader switched off, and single spellings left out (spelling ids). */
  withoutNames: z.array(z.string()).default([]),
  withoutSpellings: z.array(z.string()).default([]),
});
export type Question = z.infer<typeof questionSchema>;

export const searchRequestSchema = questionSchema.extend({
  limit: z.int().min(1).max(200).default(20),
});

/** Why an article was found. */
export const reasonSchema = z.object({
  kind: z.enum(['word', 'exact', 'stem', 'prefix', 'wild', 'fuzzy', 'spelling', 'joined']),
  /** As it stands in the text or, for `spelling`, the spelling that was found. */
  text: z.string(),
  nameId: z.string().nullable(),
  /** Label of the name, in the language of the query. */
  nameLabel: z.string().nullable(),
});
export type Reason = z.infer<typeof reasonSchema>;

/** A line of an article's original text with the matches marked. */
export const snippetSchema = z.object({
  side: placeSchema,
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

/** A note whose text, quote or tags hold every word of the query. */
export const noteHitSchema = z.object({
  noteId: z.string(),
  articleId: z.string(),
  articleTitle: z.string(),
  articleLanguage: languageSchema,
  colour: colourSchema,
  tags: z.array(z.string()),
  /** Lines of the note's own text and of its quote; `marks` within `text`. */
  text: z.object({ text: z.string(), marks: z.array(rangeSchema) }).nullable(),
  quote: z.object({ text: z.string(), marks: z.array(rangeSchema) }),
});
export type NoteHit = z.infer<typeof noteHitSchema>;

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

/**
 * Advice on how a query was read; `text` is the part of it that is meant.
 * - `operator-alone`: an operator without anything to work on (`OR` at an end, a bare `-`, `=`, `~`, `title:`);
 * - `quote-open`: a quotation mark without its partner;
 * - `star-first`: a `*` that no letter stands before;
 * - `only-negative`: nothing to look for but what is to be left out;
 * - `date-unknown`: `before:` or `after:` without a date that can be read;
 * - `name-unknown`: `name:` with something that is no known name;
 * - `too-long`: words beyond the limit were left out; `text` is the first of them.
 */
export const hintSchema = z.object({
  kind: z.enum([
    'operator-alone',
    'quote-open',
    'star-first',
    'only-negative',
    'date-unknown',
    'name-unknown',
    'too-long',
  ]),
  text: z.string(),
});
export type Hint = z.infer<typeof hintSchema>;

export const searchAnswerSchema = z.object({
  seq: z.int(),
  /** True when a newer search overtook this one; everything else is then empty. */
  outdated: z.boolean(),
  hits: z.array(hitSchema),
  /** Articles found, all told. */
  total: z.int(),
  expansions: z.array(expansionSchema),
  hints: z.array(hintSchema),
  /** Where nothing was found: how many articles there are without one of the clauses, which is `[start, end)` of the text. */
  nearly: z.array(z.object({ start: offsetSchema, end: offsetSchema, articles: z.int() })),
  /** The best few notes, newest first, and how many there are. */
  notes: z.array(noteHitSchema),
  notesTotal: z.int(),
  /** Ids of names of which a spelling holds the words of the query, the last perhaps only begun; at most eight. */
  names: z.array(z.string()),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

/** How many of the articles found have each value; each count as if its own filter were not set. */
export const facetsSchema = z.object({
  seq: z.int(),
  outdated: z.boolean(),
  places: z.object({ title: z.int(), source: z.int(), translation: z.int() }),
  shelves: z.array(z.object({ shelf: z.string(), articles: z.int() })),
  /** Newest first. */
  years: z.array(z.object({ year: z.string(), articles: z.int() })),
  /** The commonest first, at most 50. */
  publications: z.array(z.object({ publication: z.string(), articles: z.int() })),
});
export type Facets = z.infer<typeof facetsSchema>;

export const suggestionSchema = z.object({
  kind: z.enum(['name', 'word', 'operator']),
  /** What takes the place of `[start, end)` of the text when it is chosen. */
  text: z.string(),
  language: languageSchema,
  /** Of a name: its label in the other language, to tell it by. */
  gloss: z.string().nullable(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export const suggestRequestSchema = z.object({
  seq: z.int().min(0),
  text: z.string().max(20_000),
  /** UTF-16 offset of the caret. */
  caret: offsetSchema,
});

export const suggestionsSchema = z.object({
  seq: z.int(),
  outdated: z.boolean(),
  start: offsetSchema,
  end: offsetSchema,
  items: z.array(suggestionSchema),
});
export type Suggestions = z.infer<typeof suggestionsSchema>;

export const concordanceSorts = ['article', 'next', 'previous', 'date', 'publication', 'spelling'] as const;

/** A keyword in its context, all from one text of one article. */
export const concordanceLineSchema = z.object({
  articleId: z.string(),
  origin: originSchema,
  /** Of the article's own text, whichever side the line is from. */
  articleLanguage: languageSchema,
  title: z.string(),
  publication: z.string(),
  translatedPublication: z.string().nullable(),
  date: isoDateSchema.nullable(),
  side: placeSchema,
  language: languageSchema,
  /** Of the translation; null for the source and the title. */
  cell: z.string().nullable(),
  /** Of the keyword, in that text. */
  start: offsetSchema,
  end: offsetSchema,
  /** Text before and after the keyword, cut at words; white space and line breaks as they are. */
  before: z.string(),
  keyword: z.string(),
  after: z.string(),
});
export type ConcordanceLine = z.infer<typeof concordanceLineSchema>;

export const concordanceRequestSchema = questionSchema.extend({
  sort: z.enum(concordanceSorts).default('article'),
  descending: z.boolean().default(false),
  offset: offsetSchema.default(0),
  limit: z.int().min(1).max(1000).default(100),
  /** Pages of this gathering are wanted, though the library has changed since; null for the library as it is. */
  gathering: z.int().nullable().default(null),
});

export const concordanceSchema = z.object({
  seq: z.int(),
  outdated: z.boolean(),
  lines: z.array(concordanceLineSchema),
  /** Lines in all, and the articles they are from. */
  total: z.int(),
  articles: z.int(),
  /** True where there are more than were gathered (`concordanceLimit`). */
  cut: z.boolean(),
  /** Which gathering the lines are of. Another one than was asked for where that is no longer kept: its pages do not fit those. */
  gathering: z.int(),
});
export type Concordance = z.infer<typeof concordanceSchema>;

/** An article that the index and the library do not agree about. */
export const indexFaultSchema = z.object({
  kind: z.enum(['missing', 'stale', 'extra']),
  /** Null for what is in the index and not in the library. */
  articleId: z.string().nullable(),
  title: z.string(),
});

export const indexCheckSchema = z.object({
  /** In the library, and of them in the index as they are. */
  articles: z.int(),
  sound: z.int(),
  /** At most 100. */
  faults: z.array(indexFaultSchema),
});
export type IndexCheck = z.infer<typeof indexCheckSchema>;
