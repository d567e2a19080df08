/** The two sides of a line as they are shown: white space as single spaces, and the word that the order goes by apart. */
import { publicationIn } from '#core/articles/publication.ts';
import { wordsOf } from '#core/folding.ts';
import type { ConcordanceSort } from '#core/search/concordance/concordance-order.ts';
import type { ConcordanceLine } from '#core/search/model.ts';
import type { Run } from '../marked.ts';

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

export interface Sides {
  readonly before: readonly Run[];
  readonly after: readonly Run[];
}

/** Joined, the runs of a side are its text again. */
export function sidesOf({ before, after }: ConcordanceLine, sort: ConcordanceSort): Sides {
  return {
    before: runsOf(oneLine(before), sort === 'previous' ? -1 : null),
    after: runsOf(oneLine(after), sort === 'next' ? 0 : null),
  };
}

/** @param word which of the text's words is marked, from its beginning or (negative) its end; null for none. */
function runsOf(text: string, word: number | null): Run[] {
  const range = word === null ? undefined : wordsOf(text).at(word);
  if (!range) return text === '' ? [] : [{ text, marked: false }];
  return [
    { text: text.slice(0, range.start), marked: false },
    { text: text.slice(range.start, range.end), marked: true },
    { text: text.slice(range.end), marked: false },
  ].filter((run) => run.text !== '');
}

/** Who published the article of a line, as said in a language where that is known. */
export const publisherOf = (line: ConcordanceLine, language: string): string =>
  publicationIn({ ...line, language: line.articleLanguage }, language);

/** The whole line, on one line. */
export const textOf = ({ before, keyword, after }: ConcordanceLine): string =>
  oneLine(before + keyword + after).trim();

/** Tells a line from every other, whatever the order. */
export const lineKey = ({ articleId, side, language, cell, start }: ConcordanceLine): string =>
  [articleId, side, language, cell ?? '', start].join(' ');
