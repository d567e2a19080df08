/** Files that translations are written out to. */

/** `tmx`: TMX 1.4b for other translation tools; `csv` and `html`: a bilingual table to read. */
export const translationFormats = ['tmx', 'csv', 'html'] as const;
export type TranslationFormat = (typeof translationFormats)[number];
