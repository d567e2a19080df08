/** Ends of a place found by likeness, brought to where a reader would have set them. */
import type { Range } from '../../articles/model.ts';
import { classOf, separator } from '../../text/characters.ts';

/** Units looked at around an offset: more than any grapheme that people write has. */
const reach = 64;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** True where the character at an offset belongs to a word. */
function isInWord(text: string, at: number): boolean {
  const code = at < 0 ? undefined : text.codePointAt(at);
  return code !== undefined && classOf(code) !== separator;
}

/** Which ends of a quote stood where a word begins or ends. */
export interface WordEnds {
  readonly start: boolean;
  readonly end: boolean;
}

export const wordEndsOf = (quote: string, prefix: string, suffix: string): WordEnds => ({
  start: isInWord(quote, 0) && !isInWord(prefix, prefix.length - 1),
  end: isInWord(quote, quote.length - 1) && !isInWord(suffix, 0),
});

/**
 * The range with whole graphemes at its ends, and whole words where the quote had them; a word that it cuts is kept or
 * left out, whichever is nearer. Never empty.
 */
export function snapped(text: string, range: Range, ends: WordEnds): Range {
  let { start, end } = range;
  if (ends.start) {
    if (isInWord(text, start) && isInWord(text, start - 1)) {
      let first = start;
      while (isInWord(text, first - 1)) first -= 1;
      let past = start;
      while (isInWord(text, past)) past += 1;
      start = start - first <= past - start ? first : past;
    }
    while (start < end && !isInWord(text, start)) start += 1;
  }
  if (ends.end) {
    if (isInWord(text, end) && isInWord(text, end - 1)) {
      let first = end;
      while (isInWord(text, first - 1)) first -= 1;
      let past = end;
      while (isInWord(text, past)) past += 1;
      end = past - end <= end - first ? past : first;
    }
    while (end > start && !isInWord(text, end - 1)) end -= 1;
  }
  if (start >= end) ({ start, end } = range);
  return { start: graphemeAt(text, start), end: graphemeEnd(text, end) };
}

/** Where the grapheme begins that an offset stands in. */
function graphemeAt(text: string, offset: number): number {
  const from = Math.max(0, offset - reach);
  const at = graphemes.segment(text.slice(from, offset + reach)).containing(offset - from);
  return at === undefined ? offset : from + at.index;
}

/** Where the grapheme ends that the unit before an offset stands in. */
function graphemeEnd(text: string, offset: number): number {
  const from = Math.max(0, offset - reach);
  const at = graphemes.segment(text.slice(from, offset + reach)).containing(offset - 1 - from);
  return at === undefined ? offset : from + at.index + at.segment.length;
}
