/** Words a minute that an adult reads Urdu news at; used for "reading minutes" only. */
const wordsPerMinute = 180;

/** Whole minutes that a text of so many words takes to read; at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));
