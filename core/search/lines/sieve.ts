/** Where in a text a word that is asked for may stand: regular expressions over the text as it is, nothing analysed. */
import type { Range } from '../../articles/model.ts';
import { fold } from '../../folding.ts';
import { sourcesOfStem } from '../../urdu/stem.ts';
import { patternOf, unusualUnit, type Extent } from './letter-variants.ts';
import { languageOfWord } from '../index/pipeline.ts';
import type { Probe } from '../index/retriever.ts';

/** A folded piece of the words looked for. */
interface Piece {
  readonly term: string;
  readonly extent: Extent;
}

/** In shorter words one edit leaves no letters that could be looked for. UTF-16 units. */
const shortestFuzzy = 4;

const anyWord: Piece = { term: '', extent: 'part' };

/** Lets through the words of a text that may meet a probe. */
export interface Sieve {
  /** Where something stands, at or after an offset, that is part of such a word; null where nothing more does. */
  next(from: number): Range | null;
}

/**
 * Makes sieves of texts. Every word that meets one of the probes is let through, their places left aside; others are too.
 */
export function createSieve(probes: readonly Probe[]): (text: string) => Sieve {
  const patterns = probes
    .flatMap(piecesOf)
    .map(({ term, extent }) => patternOf(term, extent))
    .filter((pattern) => pattern !== null);
  const expressions = [
    ...(patterns.length === 0 ? [] : [new RegExp([...new Set(patterns)].join('|'), 'g')]),
    unusualUnit(),
  ];
  return (text) => {
    // Each by itself: what many texts have nothing of is then looked for once.
    const found = expressions.map((expression) => ({ expression, range: firstIn(text, expression, 0) }));
    return {
      next(from) {
        for (const one of found)
          if (one.range !== null && one.range.start < from) one.range = firstIn(text, one.expression, from);
        return found.reduce<Range | null>(
          (first, { range }) => (first === null || (range && range.start < first.start) ? range : first),
          null,
        );
      },
    };
  };
}

function firstIn(text: string, expression: RegExp, from: number): Range | null {
  expression.lastIndex = from;
  const match = expression.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

function piecesOf({ kind, value }: Probe): Piece[] {
  switch (kind) {
    case 'word':
    case 'name':
      return [{ term: value, extent: 'word' }];
    case 'exact':
    case 'capitals':
      return [{ term: fold(value, languageOfWord(value), 'loose'), extent: 'word' }];
    case 'stem':
      return languageOfWord(value) === 'ur' ? urduForms(value) : [englishForms(value)];
    case 'prefix':
      return [{ term: value, extent: 'part' }];
    case 'wild':
      return [{ term: longest(value.split('*')), extent: 'part' }];
    case 'fuzzy':
      return almost(value);
  }
}

const longest = (pieces: readonly string[]): string =>
  pieces.reduce((one, two) => (two.length > one.length ? two : one), '');

function urduForms(stem: string): Piece[] {
  const { words, beginnings } = sourcesOfStem(stem);
  return [
    ...words.map((term): Piece => ({ term, extent: 'word' })),
    ...beginnings.map((term): Piece => ({ term, extent: 'part' })),
  ];
}

/** Porter's rules rewrite the last letter of what they leave (happy: happi), and two in -bility: -ble. */
const englishForms = (stem: string): Piece => ({
  term: stem.slice(0, stem.endsWith('ble') ? -2 : -1),
  extent: 'part',
});

/** One edit, two letters changing places among them, leaves what stands before the middle or what stands after it. */
function almost(term: string): Piece[] {
  if (term.length < shortestFuzzy || /[\uD800-\uDFFF]/.test(term)) return [anyWord];
  const middle = Math.floor(term.length / 2);
  return [
    { term: term.slice(0, middle), extent: 'part' },
    { term: term.slice(middle + 1), extent: 'word' },
  ];
}
