/** What a file of names may be at most. */

/** Bytes. */
export const tableBytes = 32 * 1024 * 1024;
/**
 * Rows below the header; of a JSON file, names. They are taken in as one command, and nothing else is done meanwhile: for
 * 3 to 4 seconds, twice as long where other work fills the machine.
 */
export const tableRows = 10_000;
/** Spellings of all its names together, for the same reason. */
export const tableSpellings = 25_000;
export const tableColumns = 200;
/** Problems of rows that are told one by one; the rest are counted. */
export const problemsTold = 500;
/** Rows shown above the choice of what the columns hold. */
export const sampleRows = 8;
