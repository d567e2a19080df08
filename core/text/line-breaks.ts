/** Where lines of a text end: in the ways of Unix, Windows, old Macs and Unicode. A line is a paragraph. */

export const lineBreak = /[\n\r\u2028\u2029]/;

export const isLineBreak = (character: string | undefined): boolean =>
  character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029';
