import { lineBreak } from '../text/line-breaks.ts';

const lineEnd = new RegExp(`\\r\\n|${lineBreak.source}`);

/**
 * What two texts must share, unit for unit, to be the same text: a leading byte order mark, the kind of line ends,
 * white space at the ends of lines and of the text, and composition (NFC, NFD) make no difference; all else does. For
 * comparing only, never to be stored as the text.
 *
 * These are what editors, systems and clipboards change unasked. Letters are not folded: folding goes by the article's
 * language, which the reader may yet correct, and it would take a copy with its ي, ZWNJ or vowel signs set right for
 * the text that is there, and keep it out.
 */
export function comparedText(text: string): string {
  const composed = text.replace(/^\uFEFF/, '').normalize('NFC');
  // Line by line, not by one pattern: `\s+$` takes the square of the time over a long run of white space.
  const lines = composed.split(lineEnd).map((line) => line.trimEnd());
  return lines.join('\n').trimEnd();
}
