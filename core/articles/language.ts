/** Languages of text that Bayaz folds, stems and sets. Role (source, translation) is never language nor direction. */
export const languages = ['ur', 'en'] as const;
export type Language = (typeof languages)[number];

export type Direction = 'rtl' | 'ltr';

const directions: Record<Language, Direction> = { ur: 'rtl', en: 'ltr' };

/** Writing direction of a language. The only place that knows. */
export const directionOf = (language: Language): Direction => directions[language];
