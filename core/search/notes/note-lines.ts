import type { Range } from '../../articles/model.ts';
import { cutText } from '../../notes/quote.ts';
import { lineBreak } from '../../text/line-breaks.ts';
import { analyse } from '../index/analyse.ts';
import { createQueryMatcher, type QueryMatcher } from '../match.ts';
import type { NoteHit } from '../model.ts';
import { markedIn, type NoteQuery } from './note-query.ts';
import { languageOfWord } from '../index/pipeline.ts';
import type { SearchedText } from '../index/searched-article.ts';
import { cutSnippets, snippetLimit } from '../lines/snippets.ts';

/** Finds what a query asks of notes in their texts. */
export const noteMatcher = (query: NoteQuery): QueryMatcher =>
  createQueryMatcher({
    positions: [{ required: true, negated: false, near: false }],
    atoms: [{ from: 0, to: 1, alternatives: markedIn(query), stop: false }],
    filters: [],
    expansions: [],
    hasLongName: false,
  });

const ellipsis = '…';

/**
 * The line of a note's text that shows best why it was found, with the words found; its first line where nothing of it
 * was. A line that is too long is cut, with an ellipsis for what was left out.
 */
export function lineOf(text: string, matcher: QueryMatcher): NoteHit['quote'] {
  // A note is all one place to a query (see `noteQueryOf`), as a source text is.
  const searched: SearchedText = {
    side: 'source',
    language: languageOfWord(text),
    cell: null,
    analysed: analyse(text),
  };
  const occurrences = matcher.occurrences(searched);
  const [snippet] = occurrences.length > 0 ? cutSnippets([{ text: searched, occurrences }]) : [];
  if (snippet) return withEllipses(snippet.text, snippet.marks, snippet.cutBefore, snippet.cutAfter);
  return firstLineOf(text);
}

/** The first line of a text that says anything, cut where it is too long. */
export function firstLineOf(text: string): NoteHit['quote'] {
  const line = text
    .split(lineBreak)
    .map((one) => one.trim())
    .find((one) => one !== '');
  const cut = cutText(line ?? '', snippetLimit);
  return withEllipses(cut, [], false, cut.length < (line ?? '').length);
}

function withEllipses(
  text: string,
  marks: readonly Range[],
  before: boolean,
  after: boolean,
): NoteHit['quote'] {
  const shift = before ? ellipsis.length : 0;
  return {
    text: `${before ? ellipsis : ''}${text}${after ? ellipsis : ''}`,
    marks: marks.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}
