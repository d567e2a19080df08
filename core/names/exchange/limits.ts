/** What a file of names may be at most. */

/** Bytes. */
export const tableBytes = 32 * 1024 * 1024;
/** Rows below the header; of a JSON file, names. */
export const tableRows = 100_000;
export const tableColumns = 200;
/** Problems of rows that are told one by one; the rest are counted. */
export const problemsTold = 500;
/** Rows shown above the choice of what the columns hold. */
export const sampleRows = 8;
