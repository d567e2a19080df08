/**
 * The contract: every call the renderer can make, with what goes in and what comes out. Hosts validate both ways by
 * this table; services implement it; the renderer calls nothing else.
 */
import { z } from 'zod';
import { articleSchema, articleSummarySchema, isoDateSchema, offsetSchema } from '#core/articles/model.ts';
import { languageSchema } from '#core/articles/model.ts';
import { draftSchema } from '#core/import/model.ts';
import { mentionSchema, nameKindSchema, nameSchema } from '#core/names/model.ts';
import { anchorSchema, colourSchema, noteSchema, tagSchema } from '#core/notes/model.ts';
import {
  concordanceRequestSchema,
  concordanceSchema,
  facetsSchema,
  indexCheckSchema,
  questionSchema,
  searchAnswerSchema,
  searchRequestSchema,
  suggestionsSchema,
  suggestRequestSchema,
} from '#core/search/model.ts';
import { settingsPatchSchema, settingsSchema } from '#core/settings/model.ts';
import { aboutLimit, publicationLimit, spellingLimit, titleLimit } from './limits.ts';

const id = z.string().min(1).max(200);
const none = z.object({}).strict();
const title = z.string().trim().min(1).max(titleLimit);
const publication = z.string().trim().max(publicationLimit);

/** A command of the journal, as the interface names it ("Undo: delete note"): `command.KIND` in `core/i18n`. */
export const commandKindSchema = z.enum([
  'article.add',
  'article.edit',
  'article.split',
  'article.merge',
  'article.delete',
  'note.create',
  'note.edit',
  'note.delete',
  'name.create',
  'name.edit',
  'name.delete',
  'spelling.add',
  'spelling.switch',
  'spelling.delete',
]);
export type CommandKind = z.infer<typeof commandKindSchema>;

/** `number` is the command's place in the journal; `subject` the article's title, the note's quote or the name, cut to 80 UTF-16 units. */
export const commandLabelSchema = z.object({ number: z.int(), kind: commandKindSchema, subject: z.string() });
export type CommandLabel = z.infer<typeof commandLabelSchema>;

export const historyStateSchema = z.object({
  undo: commandLabelSchema.nullable(),
  redo: commandLabelSchema.nullable(),
});

export const shelfSchema = z.union([
  z.enum(['all', 'reading', 'bundled', 'own']),
  z.templateLiteral(['tag:', z.string()]),
]);
export type Shelf = z.infer<typeof shelfSchema>;

const about = z.object({ ur: z.string().max(aboutLimit), en: z.string().max(aboutLimit) });
const spellingInput = z.object({
  language: languageSchema,
  text: z.string().trim().min(1).max(spellingLimit),
});

const call = <In extends z.ZodType, Out extends z.ZodType>(params: In, result: Out) => ({ params, result });

export const methods = {
  'app.info': call(
    none,
    z.object({
      version: z.string(),
      host: z.enum(['electron', 'loopback']),
      platform: z.string(),
      /** Full path of the library's SQLite file. */
      library: z.string(),
      sqlite: z.string(),
      articles: z.int(),
    }),
  ),

  'settings.get': call(none, settingsSchema),
  'settings.set': call(settingsPatchSchema, settingsSchema),

  /** One page of a shelf. `filter` matches titles and publications, folded. Sorted by date, newest first, by default. */
  'articles.list': call(
    z.object({
      shelf: shelfSchema.default('all'),
      filter: z.string().max(500).default(''),
      sort: z.enum(['date', 'added', 'title', 'opened']).default('date'),
      offset: offsetSchema.default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({ total: z.int(), items: z.array(articleSummarySchema) }),
  ),
  /** Shelves with how many articles stand on each; tags are those of notes. */
  'articles.shelves': call(none, z.array(z.object({ shelf: shelfSchema, articles: z.int() }))),
  'articles.open': call(z.object({ id }), articleSchema),
  /** Only what is given changes. A changed text is a new source version; notes are placed on it anew or become unplaced. */
  'articles.edit': call(
    z.object({
      id,
      title: title.optional(),
      translatedTitle: title.nullable().optional(),
      publication: publication.optional(),
      date: isoDateSchema.nullable().optional(),
      text: z.string().optional(),
    }),
    articleSchema,
  ),
  /** Splits the sentence that holds `at` (offset in the source text) there. */
  'articles.split': call(z.object({ id, version: z.string(), at: offsetSchema }), articleSchema),
  /** Merges the sentence that begins at `at` with the one before it in its paragraph. */
  'articles.merge': call(z.object({ id, version: z.string(), at: offsetSchema }), articleSchema),
  'articles.delete': call(z.object({ ids: z.array(id).min(1).max(1000) }), z.object({ deleted: z.int() })),

  /** Where the reader is: `offset` of the first visible word in the source text; marks the article as open now. Outside the journal. */
  'reading.save': call(z.object({ articleId: id, offset: offsetSchema }), none),
  'reading.position': call(z.object({ articleId: id }), z.object({ offset: offsetSchema }).nullable()),

  /** Decodes and parses one file (base64 of its bytes), off the main thread; saves nothing. */
  'import.read': call(z.object({ name: z.string().max(1000), base64: z.string() }), draftSchema),
  'import.readText': call(z.object({ text: z.string() }), draftSchema),
  /** Adds one draft as an article. The same text again is not doubled: `added` is false and `id` the article that has it. */
  'import.save': call(
    z.object({
      title,
      publication,
      date: isoDateSchema.nullable(),
      language: languageSchema,
      text: z.string(),
      /** Articles of one batch are undone together. */
      batch: z.string().max(100),
    }),
    z.object({ id, added: z.boolean() }),
  ),

  'notes.of': call(z.object({ articleId: id }), z.array(noteSchema)),
  'notes.create': call(
    z.object({
      articleId: id,
      anchor: anchorSchema,
      colour: colourSchema,
      text: z.string().max(1_000_000).default(''),
      tags: z.array(tagSchema).max(50).default([]),
    }),
    noteSchema,
  ),
  'notes.edit': call(
    z.object({
      id,
      colour: colourSchema.optional(),
      text: z.string().max(1_000_000).optional(),
      tags: z.array(tagSchema).max(50).optional(),
    }),
    noteSchema,
  ),
  'notes.delete': call(z.object({ id }), none),
  /** All tags of notes, with counts, for completion. */
  'notes.tags': call(none, z.array(z.object({ tag: z.string(), notes: z.int() }))),

  'names.list': call(none, z.array(nameSchema)),
  /** Names standing in an article: every mention in source and translation, longest match, in order of place. */
  'names.mentions': call(z.object({ articleId: id }), z.array(mentionSchema)),
  /** How often each spelling of a name stands in the whole library and the bundled corpus, and in how many articles. */
  'names.counts': call(
    z.object({ id }),
    z.array(z.object({ spellingId: z.string(), mentions: z.int(), articles: z.int() })),
  ),
  'names.create': call(
    z.object({
      kind: nameKindSchema,
      spellings: z.array(spellingInput).min(1).max(100),
      about,
    }),
    nameSchema,
  ),
  'names.edit': call(
    z.object({
      id,
      kind: nameKindSchema.optional(),
      about: about.optional(),
    }),
    nameSchema,
  ),
  'names.delete': call(z.object({ id }), none),
  'names.addSpelling': call(z.object({ nameId: id, ...spellingInput.shape }), nameSchema),
  'names.switchSpelling': call(z.object({ nameId: id, spellingId: id, off: z.boolean() }), nameSchema),
  'names.deleteSpelling': call(z.object({ nameId: id, spellingId: id }), nameSchema),

  'search.find': call(searchRequestSchema, searchAnswerSchema),
  /** How the articles found divide by place, shelf, year and source. */
  'search.facets': call(questionSchema, facetsSchema),
  'search.suggest': call(suggestRequestSchema, suggestionsSchema),
  /** One page of the lines in which the words of a query stand; gathered once, then sorted and paged. */
  'search.concordance': call(concordanceRequestSchema, concordanceSchema),
  /** Reads every article and compares it with the index; the event `indexing` tells how far it has come. */
  'search.check': call(none, indexCheckSchema),
  /** Builds the index anew from the articles; what is being looked at stays readable meanwhile. */
  'search.repair': call(none, z.object({ articles: z.int() })),

  'history.state': call(none, historyStateSchema),
  /** Undoes the last command not undone; null when there is none, or when it is not the one asked for (`only`, its number). */
  'history.undo': call(
    z.object({ only: z.int().optional() }).strict(),
    z.object({ done: commandLabelSchema.nullable() }),
  ),
  'history.redo': call(none, z.object({ done: commandLabelSchema.nullable() })),
} as const;

export type Methods = typeof methods;
export type Method = keyof Methods;
/** What a caller passes. */
export type Params<M extends Method> = z.input<Methods[M]['params']>;
/** What a handler receives: validated, defaults filled in. */
export type Received<M extends Method> = z.output<Methods[M]['params']>;
export type Result<M extends Method> = z.output<Methods[M]['result']>;

/** The services as the hosts see them: one handler a method. */
export type Handlers = {
  [M in Method]: (params: Received<M>) => Result<M> | Promise<Result<M>>;
};

export const isMethod = (name: string): name is Method => Object.hasOwn(methods, name);
