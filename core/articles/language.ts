import { z } from 'zod';

/** Languages of text that Bayaz folds, stems and sets. Role (source, translation) is never language nor direction. */
export const languageSchema = z.enum(['ur', 'en']);
export type Language = z.infer<typeof languageSchema>;

export type Direction = 'rtl' | 'ltr';

const directions: Record<Language, Direction> = { ur: 'rtl', en: 'ltr' };

/** Writing direction of a language. The only place that knows. */
export const directionOf = (language: Language): Direction => directions[language];
