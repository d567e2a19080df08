/**
 * Reading a long article for the lines to show of it. Words are first looked for by regular expressions over the text
 * as it stands (`sieve.ts`) and what it finds is analysed by itself; then the stretches of text around the best of
 * these places are analysed. The rest is never looked at.
 */
import type { Range } from '../../articles/model.ts';
import { isLineBreak, lineBreak } from '../../text/line-breaks.ts';
import { analyse, type AnalysedText } from '../index/analyse.ts';
import { createQueryMatcher, type Occurrence, type QueryMatcher } from '../match.ts';
import type { Atom, Query } from '../query.ts';
import { plainTextsOf, type PlainText, type SearchedArticle } from '../index/searched-article.ts';
import { createSieve, type Sieve } from './sieve.ts';
import { snippetLimit, snippetsOfHit, worthOf, type FoundText } from './snippets.ts';

/** Stretches of a side that are read for its best lines; and one more for what none of them has. */
const stretchLimit = snippetsOfHit;
/** Places of one thing asked for that are compared, in a title, a text or a translation. */
const placeLimit = 200;
/** Read on either side of a place, where its line is longer: a snippet there and the occurrences in it. UTF-16 units. */
const reach = 2 * snippetLimit;
/** For each further word of a phrase, when it is looked for around one of its words. UTF-16 units. */
const wordReach = 48;
/** Words between places are reckoned by the space between them. UTF-16 units, Urdu and English alike. */
const wordLength = 6;

/** What an atom is looked for by. */
interface Seeker {
  readonly atom: Atom;
  readonly sieve: (text: string) => Sieve;
  readonly matcher: QueryMatcher;
  /** UTF-16 units to look at on either side of a word that the sieve lets through. */
  readonly around: number;
  /** What a place is worth at the most, as one position of the query. */
  readonly most: number;
}

/** A place found by the sieve and analysed; `found` is in the text's own offsets. */
interface Place {
  /** Which of the side's texts. */
  readonly text: PlainText;
  readonly found: Pick<Occurrence, 'start' | 'end' | 'alternative' | 'positions' | 'exact'>;
}

/** The places of a long article where a query is met, as many as its lines are cut from. */
export function createLongReader(
  query: Query,
  matcher: QueryMatcher,
): (article: SearchedArticle) => FoundText[] {
  const seekers = query.atoms
    .filter(({ from }) => query.positions[from]?.negated !== true)
    .map((atom) => seekerOf(query, atom));
  return (article) => {
    const texts = plainTextsOf(article);
    const stretches = new Map<PlainText, Range[]>();
    for (const side of Map.groupBy(texts, ({ side }) => side).values())
      for (const { text, found } of bestPlaces(seekers, side)) {
        const stretch = stretchAround(text.content, found.start, found.end);
        const known = stretches.get(text);
        if (known) known.push(stretch);
        else stretches.set(text, [stretch]);
      }
    return texts.flatMap((text): FoundText[] => {
      const ranges = merged(stretches.get(text) ?? []);
      const read = ranges.length === 0 ? null : readStretches(text, ranges, matcher);
      return read && read.occurrences.length > 0 ? [read] : [];
    });
  };
}

function seekerOf(query: Query, atom: Atom): Seeker {
  const words = Math.max(...atom.alternatives.map(({ probes }) => probes.length));
  return {
    atom,
    // Of words side by side the longest is likely to be the rarest.
    sieve: createSieve(
      atom.alternatives.map(({ probes }) =>
        probes.reduce((one, two) => (two.value.length > one.value.length ? two : one)),
      ),
    ),
    matcher: createQueryMatcher({ ...query, atoms: [atom] }),
    around: (words - 1) * wordReach,
    most: worthOf(
      atom.alternatives.map((alternative) => ({
        alternative,
        positions: { from: 0, to: 1 },
        exact: alternative.probes[0].kind === 'word' || alternative.probes[0].kind === 'exact',
      })),
    ),
  };
}

/** Of one side's texts, the best places for a snippet, and the best of each thing asked for. */
function bestPlaces(seekers: readonly Seeker[], texts: readonly PlainText[]): Place[] {
  const ofEach = seekers.map((seeker) => placesOf(seeker, texts, seekers.length === 1));
  const order = new Map(texts.map((text, at) => [text, at]));
  const all = ofEach
    .flat()
    .toSorted(
      (one, two) =>
        (order.get(one.text) ?? 0) - (order.get(two.text) ?? 0) || one.found.start - two.found.start,
    );
  const worths = new Map(all.map((place, at) => [place, worthFrom(all, at)]));
  const byWorth = (one: Place, two: Place): number => (worths.get(two) ?? 0) - (worths.get(one) ?? 0);
  const chosen: Place[] = [];
  for (const place of all.toSorted(byWorth)) {
    if (chosen.length === stretchLimit) break;
    if (chosen.every((other) => areApart(other, place))) chosen.push(place);
  }
  for (const places of ofEach) {
    const [best] = places.toSorted(byWorth);
    if (best && !chosen.includes(best)) chosen.push(best);
  }
  return chosen;
}

/** What a snippet that begins with a place would be worth, by the places known. */
function worthFrom(places: readonly Place[], at: number): number {
  const first = places[at];
  if (!first) return 0;
  const together: Place['found'][] = [];
  for (let next = at; next < places.length && together.length < snippetLimit; next += 1) {
    const place = places[next];
    if (!place || place.text !== first.text || place.found.end - first.found.start > snippetLimit) break;
    const between = first.text.content.slice(together.at(-1)?.end ?? first.found.start, place.found.start);
    if (lineBreak.test(between)) break;
    together.push(place.found);
  }
  return worthOf(together);
}

const areApart = (one: Place, two: Place): boolean =>
  one.text !== two.text ||
  one.found.start - two.found.end > snippetLimit ||
  two.found.start - one.found.end > snippetLimit;

/**
 * Where a thing asked for stands, in order. @param alone nothing else is asked for, so that as many of the best places
 * as are shown are enough.
 */
function placesOf(seeker: Seeker, texts: readonly PlainText[], alone: boolean): Place[] {
  const places: Place[] = [];
  let best: Place[] = [];
  for (const text of texts)
    for (const found of occurrencesBySieve(seeker, text)) {
      const place = { text, found };
      places.push(place);
      const isBest = worthOf([{ ...found, positions: { from: 0, to: 1 } }]) >= seeker.most;
      if (isBest && best.every((other) => areApart(other, place))) best = [...best, place];
      if (places.length === placeLimit || (alone && best.length === stretchLimit)) return places;
    }
  return places;
}

/** Words end here whatever stands around: neither a mark nor an invisible character is among these. */
const gap = /[ \t\n\r\u2028\u2029]/;
const isGap = (text: string, at: number): boolean => gap.test(text[at] ?? ' ');

function* occurrencesBySieve(
  { sieve, matcher, around }: Seeker,
  { content, side }: PlainText,
): Generator<Place['found']> {
  const sifted = sieve(content);
  let at = 0;
  for (let word = sifted.next(at); word !== null; word = sifted.next(at)) {
    const start = backToGap(content, word.start);
    at = onToGap(content, Math.max(word.start + 1, word.end));
    const window =
      around === 0
        ? { start, end: at }
        : {
            start: backToGap(content, Math.max(0, start - around)),
            end: onToGap(content, Math.min(content.length, at + around)),
          };
    const analysed = analyse(content.slice(window.start, window.end));
    for (const found of matcher.occurrences({ analysed, side })) {
      const place = { ...found, start: window.start + found.start, end: window.start + found.end };
      if (place.end > start && place.start < at) yield place;
    }
  }
}

function backToGap(text: string, from: number): number {
  let at = from;
  while (at > 0 && !isGap(text, at - 1)) at -= 1;
  return at;
}

function onToGap(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isGap(text, at)) at += 1;
  return at;
}

/** The line around a place; of a longer line `reach` on either side, ending between words. */
function stretchAround(text: string, start: number, end: number): Range {
  let from = start;
  while (from > 0 && start - from < reach && !isLineBreak(text[from - 1])) from -= 1;
  let to = end;
  while (to < text.length && to - end < reach && !isLineBreak(text[to])) to += 1;
  return { start: backToGap(text, from), end: onToGap(text, to) };
}

/** Ranges in order, joined where they meet. */
function merged(ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const range of ranges.toSorted((one, two) => one.start - two.start)) {
    const last = found.at(-1);
    if (last && range.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else found.push(range);
  }
  return found;
}

/** Analyses stretches of a text. Words between them are reckoned, so that those in different ones are not near. */
function readStretches(text: PlainText, ranges: readonly Range[], matcher: QueryMatcher): FoundText {
  const { content, side, language, cell } = text;
  const occurrences: Occurrence[] = [];
  const begins: Occurrence[] = [];
  let [token, end] = [0, 0];
  for (const range of ranges) {
    token += Math.ceil((range.start - end) / wordLength);
    const analysed = placed(analyse(content.slice(range.start, range.end)), content, range.start);
    const first = isLineStart(content, range.start) ? range.start : range.start + snippetLimit;
    const last = isLineEnd(content, range.end) ? range.end : range.end - snippetLimit;
    for (const found of matcher.occurrences({ analysed, side })) {
      const occurrence = { ...found, from: found.from + token, to: found.to + token };
      occurrences.push(occurrence);
      if (occurrence.start >= first && occurrence.start <= last) begins.push(occurrence);
    }
    token += analysed.forms.length;
    end = range.end;
  }
  const nothing = new Uint32Array(0);
  const analysed = { text: content, starts: nothing, ends: nothing, forms: nothing, table: [] };
  return { text: { side, language, cell, analysed }, occurrences, begins };
}

const isLineStart = (text: string, at: number): boolean => at === 0 || isLineBreak(text[at - 1]);
const isLineEnd = (text: string, at: number): boolean => at === text.length || isLineBreak(text[at]);

/** An analysed slice as part of the text it was cut from. */
const placed = ({ starts, ends, forms, table }: AnalysedText, text: string, from: number): AnalysedText => ({
  text,
  starts: starts.map((start) => start + from),
  ends: ends.map((end) => end + from),
  forms,
  table,
});
