/** What a file of notes may be at most. */

/** Bytes. */
export const notesBytes = 64 * 1024 * 1024;
export const notesInFile = 100_000;
/** Tags of one note, and UTF-16 units of one of them. */
export const tagsOfNote = 50;
export const tagLength = 60;
/** UTF-16 units of a note's text, and of a quote. */
export const textLength = 1_000_000;
export const quoteLength = 1_000_000;
/** Problems that are told one by one; the rest are counted. */
export const problemsTold = 500;
