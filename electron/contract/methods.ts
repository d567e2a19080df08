/**
 * The contract: every call the renderer can make, with what goes in and what comes out. Hosts validate both ways by
 * this table; services implement it; the renderer calls nothing else.
 */
import { z } from 'zod';
import {
  articleSchema,
  articleSummarySchema,
  cellSchema,
  isoDateSchema,
  offsetSchema,
} from '#core/articles/model.ts';
import { languageSchema } from '#core/articles/model.ts';
import { backupListSchema, backupSchema } from '#core/backups/model.ts';
import { draftSchema } from '#core/import/model.ts';
import {
  importPlanSchema,
  mergeChoiceSchema,
  nameTableSchema,
  tableMappingSchema,
} from '#core/names/exchange/model.ts';
import {
  companySchema,
  linkKindSchema,
  linkSchema,
  mentionSchema,
  nameKindSchema,
  nameLineSchema,
  nameOverTimeSchema,
  nameOverviewSchema,
  nameSchema,
  settlementSchema,
  settlementScopeSchema,
} from '#core/names/model.ts';
import { nameLineSorts } from '#core/names/choices.ts';
import { onOneLine } from '#core/names/one-line.ts';
import { trayDecisionSchema, trayItemSchema } from '#core/names/tray.ts';
import { noteFacetsSchema, noteQuestionSchema, noteSummarySchema } from '#core/notes/listing.ts';
import { exportFormats } from '#core/notes/exchange/formats.ts';
import { notesFileSchema } from '#core/notes/exchange/model.ts';
import { anchorSchema, colourSchema, noteCandidateSchema, noteSchema, tagSchema } from '#core/notes/model.ts';
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
import { taskSchema } from '#core/tasks/model.ts';
import { translationFormats } from '#core/translation/formats.ts';
import { offersSchema } from '#core/translation/model.ts';
import {
  aboutLimit,
  cellLimit,
  nameNoteLimit,
  noteIdsLimit,
  publicationLimit,
  romanisationLimit,
  spellingLimit,
  spellingNoteLimit,
  titleLimit,
} from './limits.ts';

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
  'translation.write',
  'translation.join',
  'translation.part',
  'note.create',
  'note.edit',
  'note.delete',
  'note.place',
  'notes.change',
  'notes.delete',
  'notes.import',
  'name.create',
  'name.edit',
  'name.delete',
  'name.rename',
  'name.merge',
  'name.split',
  'name.import',
  'name.link',
  'name.unlink',
  'spelling.add',
  'spelling.edit',
  'spelling.switch',
  'spelling.delete',
  'mention.settle',
  'mention.unsettle',
  'tray.decide',
  'tray.forget',
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
const spellingText = z.string().transform(onOneLine).pipe(z.string().min(1).max(spellingLimit));
const spellingInput = z.object({
  language: languageSchema,
  text: spellingText,
  note: z.string().max(spellingNoteLimit).default(''),
});
const romanisation = z.string().max(romanisationLimit);
const nameNote = z.string().max(nameNoteLimit);

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

  /** What a window opens with: the article that was open last, else the newest (null: there is none), and where the reader left it. */
  'app.start': call(
    none,
    z.object({ settings: settingsSchema, article: articleSchema.nullable(), offset: offsetSchema }),
  ),

  /** The window has painted what it opened with: what was put off for that may begin. */
  'app.shown': call(none, none),

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

  /**
   * Writes what translates the source range of a cell, or (`cell` null) of one sentence or several that none translates
   * yet. Typing in one cell coalesces. An empty text takes the cell away. Throws `article-bundled`, `anchor-outdated`,
   * `segment-boundary`, `cell-missing`.
   */
  'translation.write': call(
    z.object({
      articleId: id,
      version: z.string(),
      start: offsetSchema,
      end: offsetSchema,
      cell: id.nullable(),
      text: z.string().max(cellLimit),
    }),
    z.object({ cell: cellSchema.nullable() }),
  ),
  /** Makes one cell of all that stands in the source range, whole sentences of one paragraph; texts are joined by a space. */
  'translation.join': call(
    z.object({ articleId: id, version: z.string(), start: offsetSchema, end: offsetSchema }),
    articleSchema,
  ),
  /** Parts a cell in two: its source before the sentence that begins at `at`, its text at `textAt` (white space there goes). */
  'translation.part': call(
    z.object({ articleId: id, version: z.string(), cell: id, at: offsetSchema, textAt: offsetSchema }),
    articleSchema,
  ),
  /** What may help to translate a source range: earlier translations of similar sentences, and the names in it. */
  'translation.offers': call(
    z.object({ articleId: id, version: z.string(), start: offsetSchema, end: offsetSchema }),
    offersSchema,
  ),
  /** A file of the aligned sentences of these articles, or (null) of all; gaps are left out of TMX and empty in tables. */
  'translation.export': call(
    z.object({
      articleIds: z.array(id).max(100_000).nullable(),
      format: z.enum(translationFormats),
      language: languageSchema.default('en'),
    }),
    z.object({ text: z.string(), units: z.int(), articles: z.int() }),
  ),

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
  /**
   * What is shown first of an article's notes, in the order of its text: all where they are few (`total` says how many there
   * are), else those near a point of the source (`cell` null) or of a cell, or near where the reader left the article.
   */
  'notes.near': call(
    z.object({
      articleId: id,
      at: z.object({ cell: z.string().nullable(), offset: offsetSchema }).nullable(),
    }),
    z.object({ notes: z.array(noteSchema), total: z.int() }),
  ),
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
  /** Where an unplaced note may belong, likest first; three at most. None for a note that has a place. */
  'notes.candidates': call(z.object({ id }), z.array(noteCandidateSchema).max(3)),
  /**
   * The reader's word on where a note stands in the present version; later versions start from there. A note on the
   * version that it was made on keeps the place where it was made. Throws as `notes.create` does.
   */
  'notes.place': call(z.object({ id, anchor: anchorSchema }), noteSchema),
  /** One page of all notes, narrowed and ordered, with how many they are; `facets` only where asked for. */
  'notes.list': call(
    noteQuestionSchema.extend({
      offset: offsetSchema.default(0),
      limit: z.int().min(1).max(500).default(100),
      facets: z.boolean().default(false),
    }),
    z.object({
      total: z.int(),
      items: z.array(noteSummarySchema),
      /** `all`: notes of the library, narrowed to nothing. */
      facets: noteFacetsSchema.extend({ all: z.int() }).nullable(),
    }),
  ),
  /** Ids of the notes of `notes.list` in its order. */
  'notes.ids': call(
    noteQuestionSchema.extend({
      offset: offsetSchema.default(0),
      limit: z.int().min(1).max(noteIdsLimit).default(noteIdsLimit),
    }),
    z.array(z.string()),
  ),
  /** One command, undone together. Tags that a note has or lacks already are left; a note has 50 at most. Throws `note-missing` before anything is done. */
  'notes.change': call(
    z.object({
      ids: z.array(id).min(1).max(noteIdsLimit),
      addTags: z.array(tagSchema).max(50).default([]),
      removeTags: z.array(tagSchema).max(50).default([]),
      colour: colourSchema.optional(),
    }),
    z.object({ changed: z.int() }),
  ),
  /** One command, undone together. Throws `note-missing` before anything is done. */
  'notes.deleteMany': call(
    z.object({ ids: z.array(id).min(1).max(noteIdsLimit) }),
    z.object({ deleted: z.int() }),
  ),
  /** All tags of notes, with counts, for completion. */
  'notes.tags': call(none, z.array(z.object({ tag: z.string(), notes: z.int() }))),

  /** A file of notes, written out: of these, of an article, or (both null) of all; what is for reading, in the interface's language. */
  'notes.export': call(
    z.object({
      ids: z.array(id).max(100_000).nullable().default(null),
      articleId: id.nullable().default(null),
      format: z.enum(exportFormats),
      language: languageSchema.default('en'),
    }),
    z.object({ text: z.string(), notes: z.int() }),
  ),
  /** Reads a file of notes and says what would come of it; saves nothing. Throws the problems of files, `notes-damaged`, `notes-too-many`. */
  'notes.readFile': call(z.object({ name: z.string().max(1000), base64: z.string() }), notesFileSchema),
  /** Takes in the file read last, as one command. Throws `notes-gone`. */
  'notes.import': call(
    z.object({ file: z.string(), takeNewer: z.boolean().default(false) }),
    z.object({ created: z.int(), restored: z.int(), updated: z.int(), unplaced: z.int() }),
  ),

  'names.list': call(none, z.array(nameSchema)),
  /** Those of these ids that there are. */
  'names.some': call(z.object({ ids: z.array(id).max(10_000) }), z.array(nameSchema)),
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
      romanisation: romanisation.default(''),
      note: nameNote.default(''),
      /** Names that have one of these spellings already are no reason to refuse: the reader knows. */
      shared: z.boolean().default(false),
    }),
    nameSchema,
  ),
  'names.edit': call(
    z.object({
      id,
      kind: nameKindSchema.optional(),
      about: about.optional(),
      romanisation: romanisation.optional(),
      note: nameNote.optional(),
    }),
    nameSchema,
  ),
  'names.delete': call(z.object({ id }), none),
  /** Makes `text` the label in its language, adding it where it is no spelling of the name yet; what was the label stays a spelling. */
  'names.rename': call(
    z.object({ id, ...spellingInput.shape, shared: z.boolean().default(false) }),
    nameSchema,
  ),
  'names.addSpelling': call(
    z.object({ nameId: id, ...spellingInput.shape, shared: z.boolean().default(false) }),
    nameSchema,
  ),
  /** `text` of own spellings only. */
  'names.editSpelling': call(
    z.object({
      nameId: id,
      spellingId: id,
      text: spellingText.optional(),
      note: z.string().max(spellingNoteLimit).optional(),
      isWord: z.boolean().optional(),
      shared: z.boolean().default(false),
    }),
    nameSchema,
  ),
  'names.switchSpelling': call(
    z.object({ nameId: id, spellingId: id, off: z.boolean(), shared: z.boolean().default(false) }),
    nameSchema,
  ),
  'names.deleteSpelling': call(z.object({ nameId: id, spellingId: id }), nameSchema),
  /** The others become one with `into`: all their spellings and links are its own now, and their notes stand below its note. */
  'names.merge': call(z.object({ into: id, ids: z.array(id).min(1).max(100) }), nameSchema),
  /** Moves spellings of a name to a new name or to another one. At least one stays. */
  'names.split': call(
    z.object({
      id,
      spellingIds: z.array(id).min(1).max(100),
      to: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('new'), nameKind: nameKindSchema }),
        z.object({ kind: z.literal('known'), id }),
      ]),
    }),
    z.object({ from: nameSchema, to: nameSchema }),
  ),

  /** Of a name, on whichever side of the link it stands. */
  'names.links': call(z.object({ id }), z.array(linkSchema)),
  'names.link': call(z.object({ from: id, kind: linkKindSchema, to: id }), linkSchema),
  'names.unlink': call(z.object({ id }), none),

  /**
   * The reader's word on what an uncertain spelling stands for: here, in this article, or always. `place` is of a mention
   * of that article. It takes the place of an earlier word of the same reach.
   */
  'names.settle': call(
    z.object({
      scope: settlementScopeSchema,
      articleId: id,
      place: z.object({ cell: z.string().nullable(), start: offsetSchema, end: offsetSchema }),
      nameId: id.nullable(),
    }),
    settlementSchema,
  ),
  /** All that were settled with a spelling of this name, newest first. */
  'names.settlements': call(z.object({ nameId: id }), z.array(settlementSchema)),
  'names.unsettle': call(z.object({ id }), none),

  /** Of every name that stands anywhere, in no order. */
  'names.overview': call(none, z.array(nameOverviewSchema)),
  /** Mentions of a name in their lines, by date or by spelling. `spellingId` null: of all spellings. */
  'names.lines': call(
    z.object({
      id,
      spellingId: id.nullable().default(null),
      sort: z.enum(nameLineSorts).default('newest'),
      offset: offsetSchema.default(0),
      limit: z.int().min(1).max(500).default(50),
    }),
    z.object({ total: z.int(), lines: z.array(nameLineSchema) }),
  ),
  /** By months where the dated articles span three years or less, else by years. */
  'names.overTime': call(z.object({ id }), nameOverTimeSchema),
  'names.company': call(z.object({ id, limit: z.int().min(1).max(50).default(12) }), companySchema),

  /** What waits for the reader's word: of an article, or (`articleId` null) of all, those in the most articles first. */
  'tray.list': call(
    z.object({
      articleId: id.nullable().default(null),
      offset: offsetSchema.default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({
      total: z.int(),
      items: z.array(trayItemSchema),
      /** Articles that are still to be looked through. */
      looking: z.int(),
    }),
  ),
  /** One command, undone together. A new name has the item's spelling. Throws `tray-item-missing` before anything is done. */
  'tray.decide': call(
    z.object({ decisions: z.array(trayDecisionSchema).min(1).max(500) }),
    z.object({ names: z.array(nameSchema) }),
  ),
  /** What the reader said no to, newest first. */
  'tray.refused': call(
    z.object({ offset: offsetSchema.default(0), limit: z.int().min(1).max(500).default(100) }),
    z.object({
      total: z.int(),
      items: z.array(
        z.object({ key: z.string(), text: z.string(), nameId: z.string().nullable(), created: z.string() }),
      ),
    }),
  ),
  'tray.forget': call(z.object({ keys: z.array(z.string().max(1000)).min(1).max(500) }), none),
  /** Looks through the articles of the library that were not looked through yet; the event `tray` tells how far it has come. */
  'tray.lookThrough': call(none, z.object({ looking: z.int() })),

  /** A file of names, written out: of these, or (`ids` null) of all. */
  'names.export': call(
    z.object({ ids: z.array(id).max(100_000).nullable().default(null), format: z.enum(['csv', 'json']) }),
    z.object({ text: z.string(), names: z.int() }),
  ),
  /** Reads a file of names; saves nothing. Throws the problems of files, `table-…` naming the row. */
  'names.readTable': call(z.object({ name: z.string().max(1000), base64: z.string() }), nameTableSchema),
  /** What would come of the file read last. Throws `table-gone`, `table-columns`, `table-spellings`. */
  'names.planImport': call(
    z.object({
      table: z.string(),
      mapping: tableMappingSchema.nullable(),
      /** Spellings that begin as a formula does, or mix scripts, are taken all the same. */
      takeDoubtful: z.boolean().default(false),
      offset: offsetSchema.default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    importPlanSchema,
  ),
  /** Takes in what was planned, as one command; `choices` by row for names that are asked about, `otherwise` for the rest of them. */
  'names.import': call(
    z.object({
      table: z.string(),
      mapping: tableMappingSchema.nullable(),
      takeDoubtful: z.boolean().default(false),
      otherwise: mergeChoiceSchema,
      choices: z.array(
        z.object({ row: z.int(), choice: mergeChoiceSchema, nameId: id.nullable().default(null) }),
      ),
    }),
    z.object({ created: z.int(), extended: z.int(), skipped: z.int() }),
  ),

  'backups.list': call(none, backupListSchema),
  /** Makes one now. Throws `library-damaged`, `disk-full`. */
  'backups.make': call(none, backupSchema),
  /**
   * Puts a backup in the library's place: at any moment the one or the other can be opened. What stood there is backed up
   * first (`keptAs`, to be restored as any other); a library too damaged for that stays beside as a file (`damagedAs`, its
   * path). Throws `backup-…` and `disk-full` before anything is changed.
   */
  'backups.restore': call(
    z.object({ file: z.string().min(1).max(300) }),
    z.object({ keptAs: backupSchema.nullable(), damagedAs: z.string().nullable() }),
  ),
  /** Opens a library that was refused as damaged or cut short, with what can be read of it. */
  'library.openAsItIs': call(none, none),
  /** Tries once more to open a library that was shut; throws what keeps it shut. */
  'library.openAgain': call(none, none),
  /** Begins with an empty library where one is missing or no longer readable; what is left of that stays beside (its path). */
  'library.beginAnew': call(none, z.object({ keptAs: z.string().nullable() })),
  /** Of a library in which damage was met: whether everything that the reader wrote can be read whole. */
  'library.examine': call(none, z.object({ baseIsWhole: z.boolean() })),
  /**
   * Builds what is computed (indexes, counts) anew beside a copy of all that the reader wrote, and puts that in the library's
   * place; the damaged file stays beside (its path). Throws `library-damaged` where not everything that was written is whole.
   */
  'library.rebuild': call(none, z.object({ keptAs: z.string().nullable() })),

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

  /** Long work that is under way; the event `task` tells of what becomes of it. */
  'tasks.list': call(none, z.array(taskSchema)),
  /** The call that began it throws `cancelled`, and nothing is changed. False where it is over, or can no longer be stopped. */
  'tasks.cancel': call(z.object({ id }), z.object({ cancelled: z.boolean() })),

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
