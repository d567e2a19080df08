import { wordsOf } from '#core/folding.ts';

/**
 * What is asked of the search, narrowed to titles, for a text that is being typed: every word of it begins a word of the
 * title, or stands in the name of the source. Nothing in the text is an operator.
 */
export const titleQuery = (text: string): string =>
  wordsOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .map((word) => `${word}* | source:${word}`)
    .join(' ');
