/** Setting a note of a file on the article that is here. A wrong place is worse than none. */
import {
  ArticleAnchorer,
  placeOfAnchor,
  rangeInTranslation,
  translationOf,
  type FoundPlace,
  type Sides,
} from '../article-place.ts';
import type { Anchor, Place, Placing } from '../model.ts';
import { cutQuote, type Quote } from '../quote.ts';
import { placeInCells } from '../translation-text.ts';
import { rangeOfAnchor, rangeOfPlace } from './anchored-text.ts';
import { CodePoints } from './code-points.ts';
import type { ReadNote } from './read-note.ts';

export interface Anchored {
  readonly anchor: Anchor;
  readonly quote: Quote;
  /** On the article as it is; null where it is not sure. */
  readonly place: Place | null;
  /** How the place was found, on a version other than the note's own; null where that is not known, or no question. */
  readonly found: Pick<Placing, 'how' | 'score'> | null;
}

type Here = Sides & { readonly version: string };

/**
 * The version of notes whose text nobody has. It is no hash, so that such a note is looked for anew wherever it is
 * placed, and never taken to stand at its anchor.
 */
export const unknownVersion = '';

/** `sidesOf`: earlier versions, as far as the library has them; `anchorer` of the article, to be used for all its notes. */
export function bringIn(
  read: ReadNote,
  article: Here,
  sidesOf: (version: string) => Sides | null,
  anchorer: Anchorer = new ArticleAnchorer(article),
): Anchored {
  const known = (version: string) => (version === article.version ? article : sidesOf(version));
  const on = { article, known, anchorer };
  return byOwnWord(read, on) ?? byPosition(read, on) ?? byQuote(read, on);
}

type Anchorer = Pick<ArticleAnchorer, 'place'>;

interface On {
  readonly article: Here;
  readonly known: (version: string) => Sides | null;
  readonly anchorer: Anchorer;
}

/** By the anchor that Bayaz wrote; null where there is none, or where its quote does not stand at it. */
function byOwnWord({ anchor, place, quote }: ReadNote, { article, known, anchorer }: On): Anchored | null {
  if (anchor === null) return null;
  if (anchor.side === 'article') return { anchor, quote, place: { side: 'article' }, found: null };
  const on = known(anchor.version);
  const range = on && rangeOfAnchor(anchor, on);
  const stands = range !== null && range.text.slice(range.start, range.end) === quote.quote;
  if (on === article) return stands ? { anchor, quote, place: placeOfAnchor(anchor), found: null } : null;
  if (range !== null && !stands) return null;
  const said = place !== null && place.version === article.version ? place : null;
  if (said?.place === null) return { anchor, quote, place: null, found: null };
  if (said && said.place.side === anchor.side && rangeOfPlace(said.place, article) !== null)
    return { anchor, quote, place: said.place, found: foundOf(said) };
  const before = on && range ? { on, place: placeOfAnchor(anchor) } : null;
  return { anchor, quote, ...placed(anchorer.place(anchor.side, quote, before)) };
}

const placed = (found: FoundPlace | null): Pick<Anchored, 'place' | 'found'> =>
  found === null
    ? { place: null, found: null }
    : { place: found.place, found: { how: found.how, score: found.score } };

const foundOf = ({ how, score }: Partial<Placing>): Anchored['found'] =>
  how === undefined || score === undefined ? null : { how, score };

/** By the place of the quote in a text that is known, where it does stand there. */
function byPosition(read: ReadNote, { article, known, anchorer }: On): Anchored | null {
  const { position, quote, side } = read;
  if (position === null || quote.quote === '') return null;
  const version = read.version ?? article.version;
  const on = known(version);
  if (on === null) return null;
  for (const one of side === 'source' || side === 'translation'
    ? [side]
    : (['source', 'translation'] as const)) {
    const text = one === 'source' ? on.text : translationOf(on).text;
    const points = new CodePoints(text);
    const start = points.offsetAt(position.start);
    const end = points.offsetAt(position.end);
    if (start === null || end === null || text.slice(start, end) !== quote.quote) continue;
    const anchored = anchoredAt(one, start, end, on, version);
    if (anchored === null) continue;
    if (version === article.version) return anchored;
    const before = { on, place: placeOfAnchor(anchored.anchor) };
    return { ...anchored, ...placed(anchorer.place(one, anchored.quote, before)) };
  }
  return null;
}

/** By its words alone; unplaced where they do not stand here, or not certainly once. */
function byQuote(read: ReadNote, { article, anchorer }: On): Anchored {
  const { quote } = read;
  if (read.side === 'article') {
    const anchor: Anchor = { side: 'article', version: article.version };
    return { anchor, quote, place: { side: 'article' }, found: null };
  }
  const sides = read.side === null ? (['source', 'translation'] as const) : [read.side];
  const all = sides.flatMap((side): FoundPlace[] => {
    const only = onlyPlace(side, quote, article);
    if (only !== null) return [{ place: only, how: 'exact', score: 1 }];
    const found = anchorer.place(side, quote, null);
    return found === null ? [] : [found];
  });
  const one = all.length === 1 ? (all[0] ?? null) : null;
  const place = one?.place ?? null;
  const exact = place && anchoredOn(place, quote, article);
  if (exact !== null) return exact;
  const anchor: Anchor =
    (place?.side ?? sides[0]) === 'translation'
      ? { side: 'translation', version: unknownVersion, from: nowhere, to: nowhere }
      : { side: 'source', version: unknownVersion, start: 0, end: 0 };
  return { anchor, quote, ...placed(one) };
}

const nowhere = { cell: '', revision: 0, offset: 0 };

/** Of a quote without any context, the one place where it stands. */
function onlyPlace(
  side: 'source' | 'translation',
  { quote, prefix, suffix }: Quote,
  article: Here,
): Place | null {
  if (quote === '' || prefix !== '' || suffix !== '') return null;
  const text = side === 'source' ? article.text : translationOf(article).text;
  const start = text.indexOf(quote);
  if (start < 0 || text.includes(quote, start + 1)) return null;
  return anchoredAt(side, start, start + quote.length, article, article.version)?.place ?? null;
}

/** Made here, where it was found letter for letter; null where its words are only like those here. */
function anchoredOn(place: Place, quote: Quote, article: Here): Anchored | null {
  if (place.side === 'article') return null;
  const range = place.side === 'source' ? place : rangeInTranslation(place, translationOf(article));
  return range && anchoredAt(place.side, range.start, range.end, article, article.version, quote.quote);
}

function anchoredAt(
  side: 'source' | 'translation',
  start: number,
  end: number,
  on: Sides,
  version: string,
  exact: string | null = null,
): Anchored | null {
  const translation = translationOf(on);
  const text = side === 'source' ? on.text : translation.text;
  const place: Place | null =
    side === 'source' ? { side, start, end } : placeInCells(translation, { start, end });
  if (place === null || place.side === 'article' || rangeOfPlace(place, on) === null) return null;
  const quote = cutQuote(text, start, end);
  if (exact !== null && quote.quote !== exact) return null;
  return { anchor: { ...place, version }, quote, place, found: null };
}
