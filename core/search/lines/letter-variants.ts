/** Regular expressions over text as it stands, for words given as folded terms: what is folded need not be folded to be sifted. */
import { fold } from '../../folding.ts';

/**
 * Code units that fold one by one, to one unit or none: ASCII, the Arabic script without the marks that make another
 * letter of the one before them (آ as ا and U+0653), general punctuation. Words with others are looked at one by one.
 * So few ranges, for an engine skips over text several times slower by more.
 */
const usual = [
  [0x0000, 0x00bf],
  [0x0600, 0x0652],
  [0x0656, 0x06ff],
  [0x2000, 0x206f],
] as const;

/** Letters that the context of a word or the name key turns into another: لئے, انھوں, a final ں. */
const byContext = [
  ['ئ', 'ی'],
  ['ھ', 'ہ'],
  ['ں', 'ن'],
] as const;

/** Letters of a pattern at the most. */
const patternLimit = 24;

interface Alphabet {
  /** Character class of the code units that one folded unit may have come from. */
  readonly classes: ReadonlyMap<string, string>;
  /** Code units that folding may drop. */
  readonly dropped: string;
  /** Letters and digits that begin or go on with a word. */
  readonly letters: string;
}

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
const classOf = (units: Iterable<string>): string =>
  `[${[...units].map((unit) => escaped(unit.charCodeAt(0))).join('')}]`;

function buildAlphabet(): Alphabet {
  const sources = new Map<string, Set<string>>();
  const sourcesOf = (unit: string): Set<string> => {
    const known = sources.get(unit) ?? new Set();
    sources.set(unit, known);
    return known;
  };
  const [dropped, letters] = [new Set<string>(), new Set<string>()];
  for (const [first, last] of usual)
    for (let code = first; code <= last; code += 1) {
      const unit = String.fromCharCode(code);
      const results = [fold(unit, 'ur', 'loose'), fold(unit, 'en', 'loose')];
      for (const result of results)
        if (result === '') dropped.add(unit);
        else sourcesOf(result).add(unit);
      if (/[\p{L}\p{N}]/u.test(unit) && !results.includes('')) letters.add(unit);
    }
  for (const [from, to] of byContext) for (const unit of sourcesOf(from)) sourcesOf(to).add(unit);
  return {
    classes: new Map([...sources].map(([unit, of]) => [unit, classOf(of)])),
    dropped: classOf(dropped),
    letters: classOf(letters),
  };
}

let known: Alphabet | null = null;
const alphabet = (): Alphabet => (known ??= buildAlphabet());

/** What a pattern of a term matches: a word, what words begin with, or what stands anywhere in them. */
export type Extent = 'word' | 'part';

/**
 * Source of a pattern that matches within every word whose loose or name key is `term` (for `part`: holds it), unless
 * the word has a character that `unusualUnit` matches. Matches other words too. Null where only such words can.
 */
export function patternOf(term: string, extent: Extent): string | null {
  const { classes, dropped, letters } = alphabet();
  // Marks are dropped or, in a word without Urdu letters, put in order.
  const units = term.replaceAll(/\p{M}/gu, '').split('');
  const found = units.slice(0, patternLimit).map((unit) => classes.get(unit));
  if (!found.every((one) => one !== undefined)) return null;
  if (found.length === 0) return letters;
  // Words are cut where they are longer than terms, so that a long term may be the beginning of a word.
  const ends = extent === 'word' && units.length <= patternLimit;
  return found.join(`${dropped}*`) + (ends ? `(?!${letters})` : '');
}

/** Matches the code units that may fold to several, or to another with their neighbours. */
export const unusualUnit = (): RegExp =>
  new RegExp(`[^${usual.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}]`, 'g');
