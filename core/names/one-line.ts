/** Spellings stand on one line. */

/** White space and control characters as single spaces; NUL is left, to be refused, and U+FEFF, which parts no words. */
export const onOneLine = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replace(/(?:[^\S\uFEFF]|[\u0001-\u001f\u007f-\u009f])+/gu, ' ').trim();
