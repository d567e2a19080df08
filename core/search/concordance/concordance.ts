/** Keyword in context: a line for each place in an article where a query is met. */
import type { Range } from '../../articles/model.ts';
import type { Occurrence, QueryMatcher } from '../match.ts';
import type { ConcordanceLine } from '../model.ts';
import type { Query } from '../query.ts';
import { nearestOfEach } from '../lines/reasons.ts';
import { textsOf, type SearchedArticle, type SearchedText } from '../index/searched-article.ts';

/** Lines gathered for one question; what is beyond is not looked at. */
export const concordanceLimit = 10_000;

/** UTF-16 units of context kept on either side of the keyword, to the nearest word within. */
export const contextLimit = 80;

/**
 * The lines of an article: text by text (title, source, cells), then by place. Every run of words that meets the query
 * gives one line, in whichever ways it does, and none stands inside a longer one. A stop word beside other words of
 * the query gives none.
 */
export function linesOf(article: SearchedArticle, query: Query, matcher: QueryMatcher): ConcordanceLine[] {
  const counts = countsIn(query);
  return textsOf(article).flatMap((text) =>
    nearestOfEach(matcher.occurrences(text).filter(counts)).map((range) => lineOf(article, text, range)),
  );
}

/** UTF-16 units of a keyword: a name of many words fits; what is longer is no words. */
const keywordLimit = 400;

/** Words that may be missing are not what is asked about; where all may be, they are. */
function countsIn(query: Query): (occurrence: Occurrence) => boolean {
  if (!query.positions.some(({ required }) => required)) return () => true;
  return ({ positions: { from, to } }) => query.positions.slice(from, to).some(({ required }) => required);
}

function lineOf(article: SearchedArticle, searched: SearchedText, met: Range): ConcordanceLine {
  const { text } = searched.analysed;
  const { start } = met;
  const end = met.end - start > keywordLimit ? wholeTo(text, start + keywordLimit, start) : met.end;
  const context = contextOf(text, start, end);
  return {
    articleId: article.id,
    origin: article.origin,
    articleLanguage: article.language,
    title: article.title,
    publication: article.publication,
    translatedPublication: article.translatedPublication,
    date: article.date,
    side: searched.side,
    language: searched.language,
    cell: searched.cell,
    start,
    end,
    before: detached(text.slice(context.start, start)),
    keyword: detached(text.slice(start, end)),
    after: detached(text.slice(end, context.end)),
  };
}

/**
 * The part of a text that is kept around a keyword: at most `contextLimit` UTF-16 units on either side, beginning and
 * ending between words. Only a word longer than that is cut, though never inside a character.
 */
export function contextOf(text: string, start: number, end: number): Range {
  const first = Math.max(0, start - contextLimit);
  const last = Math.min(text.length, end + contextLimit);
  let from = first;
  if (from > 0) while (from < start && !isGap(text, from)) from += 1;
  while (from < start && isSpace(text[from])) from += 1;
  if (from === start && !isBlank(text, first, start)) from = wholeFrom(text, first, start);
  let to = last;
  if (to < text.length) while (to > end && !isGap(text, to)) to -= 1;
  while (to > end && isSpace(text[to - 1])) to -= 1;
  if (to === end && !isBlank(text, end, last)) to = wholeTo(text, last, end);
  return { start: from, end: to };
}

const isSpace = (unit: string | undefined): boolean => unit !== undefined && /\s/u.test(unit);
const isBlank = (text: string, from: number, to: number): boolean => text.slice(from, to).trim() === '';
const isGap = (text: string, at: number): boolean => isSpace(text[at - 1]) || isSpace(text[at]);

/** A low surrogate, or a mark or joiner that belongs to what stands before it. */
const goesOn = /^[\uDC00-\uDFFF\p{M}\u200C\u200D]/u;

/** Where the first whole character from `at` begins, at the latest `limit`. */
function wholeFrom(text: string, at: number, limit: number): number {
  let from = at;
  while (from > 0 && from < limit && goesOn.test(text[from] ?? '')) from += 1;
  return from;
}

/** Where the last whole character before `at` ends, at the earliest `limit`. */
function wholeTo(text: string, at: number, limit: number): number {
  let to = at;
  while (to > limit && goesOn.test(text[to] ?? '')) to -= 1;
  return to;
}

/** The same text as a string of its own: a slice keeps the whole text it was cut from in memory. */
const detached = (slice: string): string => ` ${slice}`.slice(1);
