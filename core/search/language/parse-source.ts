/** A query's text with what its reading needs to know of it: its words and its quotation marks. */
import { wordsOf, type Word } from '../../folding.ts';
import { isInvisible } from '../../text/characters.ts';
import { formsOf } from '../index/analyse.ts';
import { quotesOf, type Quotes } from './parse-quotes.ts';
import type { QueryWord } from './syntax.ts';

/** Words of a query that are read, with those that are operators; what follows is left out. Far more than anybody types. */
export const wordLimit = 64;

/** UTF-16 offsets in the query. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface QuerySource {
  readonly text: string;
  /** As they stand; outside quotation marks a star is as a letter, so that ا*ن is one word, and `*` too. */
  readonly words: readonly Word[];
  readonly quotes: Quotes;
  /** The first word beyond the limit. */
  readonly leftOut: Word | null;
}

/** ٭ is the star of some Urdu keyboards. */
const stars = /[*\u066D]/gu;

/** A letter of a script that nobody types here (Lisu); folding keeps it. Stands for a star where stars must not part words. */
export const starLetter = '\uA4D0';

export const withStarLetters = (text: string): string => text.replace(stars, starLetter);
export const withoutStars = (text: string): string => text.replace(stars, '');
export const hasStar = (text: string): boolean => text.search(stars) >= 0;

export function sourceOf(text: string): QuerySource {
  const quotes = quotesOf(text);
  let marked = '';
  let at = 0;
  for (const { open, close } of quotes.spans) {
    marked += withStarLetters(text.slice(at, open)) + text.slice(open, close);
    at = close;
  }
  const words = wordsOf(marked + withStarLetters(text.slice(at)));
  return { text, words: words.slice(0, wordLimit), quotes, leftOut: words[wordLimit] ?? null };
}

/** The words that begin within a span, in order. */
export const wordsWithin = ({ words }: QuerySource, { start, end }: Span): Word[] =>
  words.filter((word) => word.start >= start && word.start < end);

/** The words of a span as they are to be looked for, stars and all else that is no word passed over. */
export const queryWords = (source: QuerySource, span: Span): QueryWord[] =>
  wordsWithin(source, span).flatMap((word) => {
    const typed = source.text.slice(word.start, word.end);
    return wordsOf(typed).flatMap(({ start, end }): QueryWord[] => {
      const forms = formsOf(typed.slice(start, end));
      return forms
        ? [{ start: word.start + start, end: word.start + end, text: typed.slice(start, end), forms }]
        : [];
    });
  });

/** Past the zero-width characters and directional marks at `at`, which keyboards leave beside operators. */
export function pastInvisible(text: string, at: number): number {
  let next = at;
  while (next < text.length && isInvisible(text.charCodeAt(next))) next += 1;
  return next;
}

/** As `pastInvisible`, with the spaces of a line. */
export function pastSpaces(text: string, at: number): number {
  let next = at;
  while (
    next < text.length &&
    (isInvisible(text.charCodeAt(next)) || /[^\S\n\r\u2028\u2029]/u.test(text.charAt(next)))
  )
    next += 1;
  return next;
}
