import type { Language } from '../../articles/language.ts';
import type { Range } from '../../articles/model.ts';
import { sentencesOf } from '../../folding.ts';
import { isLineBreak, lineBreak } from '../../text/line-breaks.ts';
import type { Snippet } from '../model.ts';
import type { Occurrence } from '../match.ts';
import type { SearchedText } from '../index/searched-article.ts';

/** UTF-16 units of a snippet at the most. */
export const snippetLimit = 160;
export const snippetsOfHit = 3;
/** Room kept around matches when they are gathered into one snippet, for words on either side. UTF-16 units. */
const room = 48;
/** Share of the free room that goes before the match. */
const shareBefore = 0.4;
/** Occurrences of one text that are looked at; the best lines of a text with more are among so many. */
const occurrenceLimit = 2_000;
/** Paragraphs longer than this are not parted into sentences: a text without line breaks may be 20 MB. UTF-16 units. */
const sentenceLimit = 5_000;

export interface FoundText {
  readonly text: SearchedText;
  readonly occurrences: readonly Occurrence[];
  /** Those that a snippet may begin with, where not enough was read around the others; all by default. */
  readonly begins?: readonly Occurrence[];
}

interface Cluster {
  readonly found: FoundText;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** The lines of an article that show best why it was found: at most three, best first, each side where it can be. */
export function cutSnippets(texts: readonly FoundText[]): Snippet[] {
  const rest = texts.flatMap(clustersOf);
  const chosen: Cluster[] = [];
  while (rest.length > 0 && chosen.length < snippetsOfHit) {
    const worth = (cluster: Cluster): number =>
      cluster.value - chosen.filter(({ found }) => found.text.side === cluster.found.text.side).length;
    const best = rest.reduce((one, two) => (worth(two) > worth(one) ? two : one));
    rest.splice(rest.indexOf(best), 1);
    chosen.push(best);
  }
  return chosen.map(snippetOf);
}

/** Runs of occurrences that fit into one snippet, none overlapping another, the best of each text. */
function clustersOf(found: FoundText): Cluster[] {
  const { analysed, side } = found.text;
  const occurrences = found.occurrences.slice(0, occurrenceLimit).toSorted((a, b) => a.start - b.start);
  const clusters: Cluster[] = [];
  const begins = found.begins && new Set(found.begins);
  for (const [index, first] of occurrences.entries()) {
    if (begins?.has(first) === false) continue;
    const together: Occurrence[] = [];
    let end = first.end;
    for (const next of occurrences.slice(index, index + snippetLimit)) {
      const reach = Math.max(end, next.end);
      if (next !== first && reach - first.start > snippetLimit - room) break;
      if (lineBreak.test(analysed.text.slice(end, next.start))) break;
      end = reach;
      together.push(next);
    }
    const worth = worthOf(together);
    clusters.push({ found, start: first.start, end, value: worth - (side === 'title' ? 1 : 0) });
  }
  const chosen: Cluster[] = [];
  for (const cluster of clusters.toSorted((a, b) => b.value - a.value || a.start - b.start)) {
    if (chosen.length === snippetsOfHit) break;
    if (chosen.every((other) => cluster.start - other.end > room || other.start - cluster.end > room))
      chosen.push(cluster);
  }
  return chosen;
}

/** What occurrences in one snippet are worth: each position of the query that they meet, by its nearest way. */
export function worthOf(
  together: readonly Pick<Occurrence, 'alternative' | 'positions' | 'exact'>[],
): number {
  const met = new Map<number, number>();
  for (const { alternative, positions, exact } of together)
    for (let at = positions.from; at < positions.to; at += 1)
      met.set(at, Math.max(met.get(at) ?? 0, alternative.weight + (exact ? 0.5 : 0)));
  return met.values().reduce((sum, weight) => sum + 2 + weight, 0);
}

function snippetOf({ found, start, end }: Cluster): Snippet {
  const { side, language, cell, analysed } = found.text;
  const cut = cutAround(analysed.text, language, start, end);
  return {
    side,
    language,
    cell,
    start: cut.start,
    text: analysed.text.slice(cut.start, cut.end),
    marks: marksIn(found.occurrences, cut).map((mark) => ({
      start: mark.start - cut.start,
      end: mark.end - cut.start,
    })),
    cutBefore: cut.before,
    cutAfter: cut.after,
  };
}

/**
 * A range of the paragraph around `[start, end)`, beginning with a sentence where it can and ending between words; the
 * whole paragraph where it fits.
 */
function cutAround(
  text: string,
  language: Language,
  start: number,
  end: number,
): Range & { before: boolean; after: boolean } {
  const { start: lineStart, end: lineEnd } = lineAround(text, start, end);
  let [from, to] = [lineStart, lineEnd];
  if (lineEnd - lineStart > snippetLimit) {
    const free = Math.max(0, snippetLimit - (end - start));
    const least = Math.min(start - lineStart, Math.floor(free * shareBefore));
    const before = Math.min(start - lineStart, free - Math.min(lineEnd - end, free - least));
    const gap = forwardToGap(text, start - before, start, lineStart);
    from = sentenceStart(text, language, { start: lineStart, end: lineEnd }, gap, start);
    to = backToGap(text, Math.min(lineEnd, from + snippetLimit), end, lineEnd);
    // A single word longer than a snippet is cut too, though never inside a character.
    if (to - from > snippetLimit) to = wholeCharacter(text, from + snippetLimit);
  }
  while (from < start && /\s/u.test(text[from] ?? '')) from += 1;
  while (to > end && /\s/u.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to, before: from > lineStart, after: to < lineEnd };
}

/** The line around a range without white space at its ends, as far as `sentenceLimit` on either side. */
function lineAround(text: string, start: number, end: number): Range {
  let lineStart = start;
  let lineEnd = end;
  const [first, last] = [Math.max(0, start - sentenceLimit), Math.min(text.length, end + sentenceLimit)];
  while (lineStart > first && !isLineBreak(text[lineStart - 1])) lineStart -= 1;
  while (lineEnd < last && !isLineBreak(text[lineEnd])) lineEnd += 1;
  while (lineStart < start && /\s/u.test(text[lineStart] ?? '')) lineStart += 1;
  while (lineEnd > end && /\s/u.test(text[lineEnd - 1] ?? '')) lineEnd -= 1;
  return { start: lineStart, end: lineEnd };
}

/** The first sentence of a paragraph that begins in `[from, limit]`, else `from`. */
function sentenceStart(text: string, language: Language, line: Range, from: number, limit: number): number {
  if (line.end - line.start > sentenceLimit) return from;
  const starts = sentencesOf(text.slice(line.start, line.end), language).map(
    ({ start }) => line.start + start,
  );
  return starts.find((start) => start >= from && start <= limit) ?? from;
}

function forwardToGap(text: string, from: number, limit: number, lineStart: number): number {
  let at = from;
  while (at > lineStart && at < limit && !/\s/u.test(text[at - 1] ?? '')) at += 1;
  return at;
}

function backToGap(text: string, from: number, limit: number, lineEnd: number): number {
  let at = from;
  while (at < lineEnd && at > limit && !/\s/u.test(text[at] ?? '')) at -= 1;
  return at;
}

const wholeCharacter = (text: string, at: number): number =>
  /[\uD800-\uDBFF]/u.test(text[at - 1] ?? '') ? at - 1 : at;

/** The matched words inside a range, joined where they overlap, in order. */
function marksIn(occurrences: readonly Occurrence[], { start, end }: Range): Range[] {
  const marks: { start: number; end: number }[] = [];
  for (const occurrence of occurrences.toSorted((a, b) => a.start - b.start)) {
    if (occurrence.start < start || occurrence.start >= end) continue;
    const last = marks.at(-1);
    const to = Math.min(occurrence.end, end);
    if (last && occurrence.start < last.end) last.end = Math.max(last.end, to);
    else marks.push({ start: occurrence.start, end: to });
  }
  return marks;
}
