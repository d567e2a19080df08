/** Where in a text a word that is asked for may stand: one regular expression over the text as it is, nothing analysed. */
import { fold } from '../folding.ts';
import { sourcesOfStem } from '../urdu/stem.ts';
import { patternOf, unusualPattern, type Extent } from './letter-variants.ts';
import { languageOfWord } from './pipeline.ts';
import type { Probe } from './retriever.ts';

/** A folded piece of the words looked for. */
interface Piece {
  readonly term: string;
  readonly extent: Extent;
}

/** In shorter words one edit leaves no letters that could be looked for. UTF-16 units. */
const shortestFuzzy = 4;

const anyWord: Piece = { term: '', extent: 'part' };

/**
 * Makes a global regular expression that matches in every word which meets one of the probes, their places left aside.
 * It matches elsewhere too.
 */
export function createSieve(probes: readonly Probe[]): RegExp {
  const patterns = probes
    .flatMap(piecesOf)
    .map(({ term, extent }) => patternOf(term, extent))
    .filter((pattern) => pattern !== null);
  return new RegExp([...new Set(patterns), unusualPattern()].join('|'), 'g');
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
