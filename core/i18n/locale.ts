import type { Settings } from '../settings/model.ts';

/** Where a language of the interface is at home: it decides on the order of dates (BCP 47). English is Britain's. */
export const regionalOf = (language: string): string => (language === 'ur' ? 'ur-PK' : 'en-GB');

/** The locale of dates and numbers, in the digits that the reader chose (Unicode's `nu` extension, UTS #35). */
export const localeOf = (language: string, digits: Settings['digits']): string =>
  `${regionalOf(language)}-u-nu-${digits === 'urdu' ? 'arabext' : 'latn'}`;
