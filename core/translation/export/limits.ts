/** The largest file of translations, in bytes of UTF-8: an answer of one piece that the window can still take in. */
export const exportBytes = 128 * 1024 * 1024;
