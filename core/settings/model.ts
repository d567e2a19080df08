/** What a reader sets. Kept in the library, outside the journal of undo. */
import { z } from 'zod';
import type { Colour } from '../notes/colours.ts';
import { papers } from '../print/papers.ts';
import {
  colourNameLimit,
  defaultSettings,
  digitSets,
  englishFaces,
  interfaceLanguages,
  marginTabs,
  noteDensities,
  printedNotes,
  readingModes,
  themes,
  urduFaces,
} from './choices.ts';

export const interfaceLanguageSchema = z.enum(interfaceLanguages);
export const readingModeSchema = z.enum(readingModes);
export const themeSchema = z.enum(themes);

const keys = z.record(z.string().max(60), z.string().max(40).nullable());
const colourName = z.string().max(colourNameLimit);

export const settingsSchema = z.object({
  /** Null until the reader chooses: the machine's language decides. */
  interfaceLanguage: interfaceLanguageSchema.nullable().default(defaultSettings.interfaceLanguage),
  theme: themeSchema.default(defaultSettings.theme),
  mode: readingModeSchema.default(defaultSettings.mode),
  /** Translation hidden until asked for, a paragraph at a time. */
  reveal: z.boolean().default(defaultSettings.reveal),
  urduFace: z.enum(urduFaces).default(defaultSettings.urduFace),
  /** CSS pixels. */
  urduSize: z.number().min(14).max(48).default(defaultSettings.urduSize),
  /** Multiple of the size. */
  urduLineHeight: z.number().min(1.6).max(3.4).default(defaultSettings.urduLineHeight),
  /** em. */
  urduWordSpacing: z.number().min(0).max(0.6).default(defaultSettings.urduWordSpacing),
  englishFace: z.enum(englishFaces).default(defaultSettings.englishFace),
  englishSize: z.number().min(12).max(40).default(defaultSettings.englishSize),
  /** Characters a line at the most. */
  measure: z.number().min(30).max(100).default(defaultSettings.measure),
  /** Digits of the interface's own numbers and dates. */
  digits: z.enum(digitSets).default(defaultSettings.digits),
  /** Latin keys type Urdu by sound, in the fields that look for or take Urdu. */
  phonetic: z.boolean().default(defaultSettings.phonetic),
  libraryOpen: z.boolean().default(defaultSettings.libraryOpen),
  marginOpen: z.boolean().default(defaultSettings.marginOpen),
  marginTab: z.enum(marginTabs).default(defaultSettings.marginTab),
  /** The article to open with. */
  lastArticle: z.string().nullable().default(defaultSettings.lastArticle),
  /** MiB that all backups together may take. */
  backupBudget: z.int().min(64).max(1_048_576).default(defaultSettings.backupBudget),
  /** What the reader calls the colours of notes; empty for the name that Bayaz gives. */
  colourNames: z
    .object({
      saffron: colourName,
      rose: colourName,
      pistachio: colourName,
      lapis: colourName,
      violet: colourName,
    } satisfies Record<Colour, z.ZodType>)
    .default(defaultSettings.colourNames),
  /** Keys that the reader gave to commands, by the command's id; null: none. What is not here has its own. */
  keys: keys.default(defaultSettings.keys),
  /** Keys that type something carry out commands too, outside fields (WCAG 2.2, 2.1.4). */
  singleKeys: z.boolean().default(defaultSettings.singleKeys),
  /** Nothing but the page: no library, no margin, the paragraph in hand lit. */
  focusMode: z.boolean().default(defaultSettings.focusMode),
  /** How much of a note shows in the margin. */
  noteDensity: z.enum(noteDensities).default(defaultSettings.noteDensity),
  /** The opening view was seen and put away. */
  welcomed: z.boolean().default(defaultSettings.welcomed),
  /** Id of the example note, once it was made: it is not made again, whatever became of it. */
  exampleNote: z.string().max(200).nullable().default(defaultSettings.exampleNote),
  /** Where a printed article has its notes. */
  printNotes: z.enum(printedNotes).default(defaultSettings.printNotes),
  /** Null until the reader chooses: the machine's region decides. */
  printPaper: z.enum(papers).nullable().default(defaultSettings.printPaper),
});
export type Settings = z.infer<typeof settingsSchema>;

const fields = settingsSchema.shape;

/**
 * A change of some settings. Not `settingsSchema.partial()`: zod fills a default in there too, so that setting one
 * thing would set every other back.
 */
export const settingsPatchSchema = z
  .object({
    interfaceLanguage: fields.interfaceLanguage.unwrap(),
    theme: fields.theme.unwrap(),
    mode: fields.mode.unwrap(),
    reveal: fields.reveal.unwrap(),
    urduFace: fields.urduFace.unwrap(),
    urduSize: fields.urduSize.unwrap(),
    urduLineHeight: fields.urduLineHeight.unwrap(),
    urduWordSpacing: fields.urduWordSpacing.unwrap(),
    englishFace: fields.englishFace.unwrap(),
    englishSize: fields.englishSize.unwrap(),
    measure: fields.measure.unwrap(),
    digits: fields.digits.unwrap(),
    phonetic: fields.phonetic.unwrap(),
    libraryOpen: fields.libraryOpen.unwrap(),
    marginOpen: fields.marginOpen.unwrap(),
    marginTab: fields.marginTab.unwrap(),
    lastArticle: fields.lastArticle.unwrap(),
    backupBudget: fields.backupBudget.unwrap(),
    colourNames: fields.colourNames.unwrap(),
    keys: fields.keys.unwrap(),
    singleKeys: fields.singleKeys.unwrap(),
    focusMode: fields.focusMode.unwrap(),
    noteDensity: fields.noteDensity.unwrap(),
    welcomed: fields.welcomed.unwrap(),
    exampleNote: fields.exampleNote.unwrap(),
    printNotes: fields.printNotes.unwrap(),
    printPaper: fields.printPaper.unwrap(),
  } satisfies Record<keyof Settings, z.ZodType>)
  .partial();
