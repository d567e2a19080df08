import type { Language } from './language.ts';

/**
 * Words a minute that adults read silently: Trauzettel-Klosinski and Dietz, “Standardized Assessment of Reading
 * Performance: The New International Reading Speed Texts IReST” (IOVS 53, 2012): 228 for English. Urdu is not among its 17
 * languages; their mean, 184, stands in for it.
 */
const wordsPerMinute: Record<Language, number> = { ur: 184, en: 228 };

/** Whole minutes that a text of so many words takes to read; at least one. */
export const readingMinutes = (words: number, language: Language): number =>
  Math.max(1, Math.round(words / wordsPerMinute[language]));

/**
 * Whole minutes of reading that are left of a text of so many words, of which `progress` (0 to 1) is read; at least one
 * while something is left, 0 where nothing is.
 */
export function minutesLeft(words: number, language: Language, progress: number): number {
  const left = words * (1 - Math.min(1, Math.max(0, progress)));
  return left < 1 ? 0 : readingMinutes(left, language);
}
