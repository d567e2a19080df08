/** A title for a text that brings none. */

/** UTF-16 units of a proposed title, the ellipsis included; about one line of the library's cards. */
const titleLength = 80;
/** A first line up to this long, with text after it, is a headline rather than a paragraph. UTF-16 units. */
const headlineLength = 120;

/** One line of white space folded to single spaces, without the invisible marks at its ends; well formed. */
export const tidy = (title: string): string =>
  title
    .toWellFormed()
    .replace(/[\s\0]+/g, ' ')
    .replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');

/** True for a line that can be a headline: short, and not ended like a sentence (a question or a cry may be one). */
export const isHeadline = (line: string): boolean =>
  line.length <= headlineLength && /[\p{L}\p{N}]/u.test(line) && !/[۔.،,:;؛][\s\p{Cf}"”’»)]*$/u.test(line);

/** The whole of a line that is short enough without its full stop, else its first words and `…`, at most 80 units. */
export function cutTitle(line: string): string {
  return cutAt(tidy(line).replace(/(?<=.)[۔.،,]$/u, ''), titleLength);
}

/** The beginning of a text in one line: whole if it has at most `limit` UTF-16 units, else cut after a word, with `…`. */
export function cutAt(text: string, limit: number): string {
  // Tidying only shortens: what lies far beyond the limit need not be looked at.
  const whole = tidy(text.trimStart().slice(0, limit * 4));
  if (whole.length <= limit) return whole;
  const room = limit - 1;
  const space = whole.lastIndexOf(' ', room);
  const end = space > room / 2 ? space : lastGrapheme(whole, room);
  return `${whole.slice(0, end).replace(/[\s۔.،,:;؛–—-]+$/u, '')}…`;
}

/** Last boundary between graphemes at or before `limit`, so that no letter loses its marks. */
function lastGrapheme(text: string, limit: number): number {
  let end = 0;
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (index > limit) break;
    end = index;
  }
  return end === 0 ? limit : end;
}
