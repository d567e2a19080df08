/** What a reader sets. Kept in the library, outside the journal of undo. */
import { z } from 'zod';

export const interfaceLanguageSchema = z.enum(['ur', 'en']);
export type InterfaceLanguage = z.infer<typeof interfaceLanguageSchema>;

export const readingModeSchema = z.enum(['source', 'side-by-side', 'interleaved', 'translation']);
export type ReadingMode = z.infer<typeof readingModeSchema>;

export const themeSchema = z.enum(['system', 'paper', 'sepia', 'night', 'contrast']);
export type Theme = z.infer<typeof themeSchema>;

export const settingsSchema = z.object({
  /** Null until the reader chooses: the machine's language decides. */
  interfaceLanguage: interfaceLanguageSchema.nullable().default(null),
  theme: themeSchema.default('system'),
  mode: readingModeSchema.default('side-by-side'),
  /** Translation hidden until asked for, a paragraph at a time. */
  reveal: z.boolean().default(false),
  urduFace: z.enum(['nastaliq', 'gulzar', 'naskh']).default('nastaliq'),
  /** CSS pixels. */
  urduSize: z.number().min(14).max(48).default(22),
  /** Multiple of the size. */
  urduLineHeight: z.number().min(1.6).max(3.4).default(2.5),
  /** em. */
  urduWordSpacing: z.number().min(0).max(0.6).default(0.15),
  englishFace: z.enum(['serif', 'sans']).default('serif'),
  englishSize: z.number().min(12).max(40).default(18),
  /** Characters a line at the most. */
  measure: z.number().min(30).max(100).default(60),
  /** Digits of the interface's own numbers and dates. */
  digits: z.enum(['latin', 'urdu']).default('latin'),
  libraryOpen: z.boolean().default(true),
  marginOpen: z.boolean().default(true),
  marginTab: z.enum(['notes', 'names', 'about']).default('notes'),
  /** The article to open with. */
  lastArticle: z.string().nullable().default(null),
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
    libraryOpen: fields.libraryOpen.unwrap(),
    marginOpen: fields.marginOpen.unwrap(),
    marginTab: fields.marginTab.unwrap(),
    lastArticle: fields.lastArticle.unwrap(),
  } satisfies Record<keyof Settings, z.ZodType>)
  .partial();
