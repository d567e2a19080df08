/** Stretches of a text that may be a spelling: a few words that follow each other as the words of a name do. */
import type { Language } from '../articles/language.ts';
import { foldWithMap, isStopWord, termsOf, type Term } from '../folding.ts';
import { isCommonWord } from './common-words.ts';
import { areJoined, type FoundMention } from './mentions.ts';

/** Words of a text under the name key, with what the words about a name tell. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly terms: readonly Term[];
  /** True at a term where it and the one before stand as words of one name do. */
  readonly joined: readonly boolean[];
  /** True for terms that are common words. */
  readonly common: readonly boolean[];
  /** English words that also stand without a capital, which a name does not. */
  readonly small: ReadonlySet<string>;
  /** English words that have a capital within a sentence, where only a name has one. */
  readonly capital: ReadonlySet<string>;
}

type Has = Pick<ReadonlySet<string>, 'has'>;

/** Where a known name stands. */
export type KnownPlace = Pick<FoundMention, 'nameId' | 'start' | 'end'>;

export interface Window {
  /** First term, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  /** UTF-16 range in the text. */
  readonly start: number;
  readonly end: number;
}

const isSmall = (text: string, at: number): boolean => /\p{Ll}/u.test(text.charAt(at));
export const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text.charAt(at));

export function readText(text: string, language: Language): Reading {
  const terms = termsOf(text, language, 'name');
  const joined = terms.map((term, at) => {
    const before = terms[at - 1];
    return before !== undefined && areJoined(text, before, term);
  });
  const small = new Set(terms.filter(({ start }) => isSmall(text, start)).map(({ text }) => text));
  const capital = new Set(
    terms.filter(({ start }, at) => joined[at] === true && isCapital(text, start)).map(({ text }) => text),
  );
  const common = terms.map((term) => isCommonWord(term.text, language));
  return { text, language, terms, joined, common, small, capital };
}

/** Words within an English name that begin without a capital. */
const particles = new Set('al el bin ibn von van der den de da di du la le ul ur of'.split(' '));

/** A spelling ends neither with a word that binds, unless a known one does, nor with one that has no letter. */
function mayEnd({ text, language, small }: Reading, term: Term, ends: Has): boolean {
  if (isStopWord(term.text, language) && !ends.has(term.text)) return false;
  if (/^\P{L}+$/u.test(term.text)) return false;
  return language === 'ur' || (isCapital(text, term.start) && !small.has(term.text));
}

const mayStandWithin = ({ text, language }: Reading, term: Term): boolean =>
  language === 'ur' || isCapital(text, term.start) || particles.has(term.text);

/**
 * Windows of one to `longest` words, those that begin with the same word together. `ends` are words at the ends of known
 * spellings of several words: those that bind others may end windows of several words too (کم جونگ ان).
 */
export function* windowsOf(reading: Reading, longest: number, ends: Has): Generator<Window> {
  const { terms, joined } = reading;
  for (let from = 0; from < terms.length; from += 1) {
    const first = terms[from];
    if (first === undefined) continue;
    // al-Assad and bin Laden begin without a capital.
    if (!mayEnd(reading, first, ends) && !(reading.language === 'en' && particles.has(first.text))) continue;
    for (let to = from + 1; to <= terms.length && to - from <= longest; to += 1) {
      const last = terms[to - 1];
      if (last === undefined || (to - 1 > from && !joined[to - 1])) break;
      if (!mayStandWithin(reading, last)) break;
      if (!mayEnd(reading, last, ends)) continue;
      if (to - from === 1 && isStopWord(last.text, reading.language)) continue;
      yield {
        from,
        to,
        words: terms.slice(from, to).map(({ text }) => text),
        start: first.start,
        end: last.end,
      };
    }
  }
}

/** Case words that careless typing joins to a name. Under the name key. */
const caseWords = ['کے', 'کو', 'نے', 'کا', 'کی', 'سے', 'مین'];
/** What is left must still be a name. UTF-16 units. */
const shortestName = 4;

/** The window without a case word that is joined to its last word: پیوٹننے; null where none is. */
export function withoutCaseWord(window: Window, text: string): Window | null {
  const last = window.words.at(-1) ?? '';
  const ending = caseWords.find((word) => last.endsWith(word));
  if (ending === undefined || last.length - ending.length < shortestName) return null;
  return {
    ...window,
    words: [...window.words.slice(0, -1), last.slice(0, -ending.length)],
    end: endBefore(text, window, ending.length),
  };
}

/** Where a window ends without the last `count` letters of its last word as they are folded. */
function endBefore(text: string, window: Window, count: number): number {
  const written = text.slice(window.start, window.end);
  // Nearly always each letter is folded to one.
  if (written.length === window.words.join(' ').length) return window.end - count;
  const folded = foldWithMap(written, 'ur', 'name');
  return window.start + (folded.ends[folded.text.length - count - 1] ?? written.length);
}

/** By term, the mention that covers it; `mentions` of the text, none overlapping another. */
export function mentionsByTerm(
  { terms }: Reading,
  mentions: readonly KnownPlace[],
): readonly (KnownPlace | undefined)[] {
  const ordered = mentions.toSorted((one, other) => one.start - other.start);
  let next = 0;
  return terms.map((term) => {
    while ((ordered[next]?.end ?? Infinity) <= term.start) next += 1;
    const mention = ordered[next];
    return mention !== undefined && mention.start < term.end ? mention : undefined;
  });
}
