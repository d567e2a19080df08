/** Bytes. A text file over this is refused with a message that names the limit. */
export const fileLimit = 20 * 1024 * 1024;
