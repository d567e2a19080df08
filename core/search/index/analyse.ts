import type { Language } from '../../articles/language.ts';
import { fold, isStopWord, wordsOf } from '../../folding.ts';
import { ownCopy } from '../../text/own-copy.ts';
import { bareWord, keysOf, languageOfWord, partsOf, stemsOf } from './pipeline.ts';

/** Everything a word is found by. */
export interface Forms {
  readonly language: Language;
  /** Loose key: its term in the form `word`. */
  readonly term: string;
  /** Identity key; in English capitals do not count. */
  readonly exact: string;
  /** As a word in capitals throughout (US), else null. */
  readonly capitals: string | null;
  /** Terms in the form `stem`. */
  readonly stems: readonly string[];
  /** Terms of its parts where it is written with zero-width non-joiners, else empty; among `stems` too. */
  readonly parts: readonly string[];
  readonly nameKey: string;
  readonly stop: boolean;
}

/** Words of one text in order. Arrays run parallel; a token's forms are `table[forms[i]]`. */
export interface AnalysedText {
  readonly text: string;
  /** UTF-16 offsets in the original text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly forms: Uint32Array;
  /** Each distinct word once. */
  readonly table: readonly Forms[];
}

/** Words kept at once; a newspaper's vocabulary is well below. Emptied when full: simplest, and rare. */
const cacheLimit = 50_000;
const cache = new Map<string, Forms | null>();

/** The forms of a word as it stands in a text, or null if nothing of it is left by folding. */
export function formsOf(word: string): Forms | null {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= cacheLimit) cache.clear();
  // Words are slices of texts: what is kept must not keep the whole text.
  const kept = ownCopy(word);
  const forms = analyseWord(kept);
  cache.set(kept, forms);
  return forms;
}

function analyseWord(word: string): Forms | null {
  const bare = bareWord(word);
  if (bare === null) return null;
  const language = languageOfWord(bare);
  const [term] = keysOf(bare, language, 'word');
  if (term === undefined) return null;
  const [exact, capitals] = keysOf(bare, language, 'exact');
  return {
    language: bare === word ? language : languageOfWord(word),
    term,
    exact: exact ?? term,
    capitals: capitals ?? null,
    stems: [...new Set([...stemsOf(term, language, false), ...partsOf(bare).flatMap(termsOfPart)])],
    parts: partsOf(word).flatMap((part) => wordTermsOf(bareWord(part) ?? '')),
    nameKey: nameKeyOf(term),
    stop: isStopWord(term, language),
  };
}

const wordTermsOf = (word: string): string[] => keysOf(word, languageOfWord(word), 'word');

const termsOfPart = (part: string): string[] =>
  wordTermsOf(part).flatMap((term) => stemsOf(term, languageOfWord(part), true));

/** Key by which spellings of names are compared, of a term (or any word). */
export const nameKeyOf = (word: string): string => fold(word, languageOfWord(word), 'name');

/** Analyses a text: one pass, each distinct word through the pipeline once. */
export function analyse(text: string): AnalysedText {
  const words = wordsOf(text);
  const starts = new Uint32Array(words.length);
  const ends = new Uint32Array(words.length);
  const ids = new Uint32Array(words.length);
  const table: Forms[] = [];
  const known = new Map<Forms, number>();
  let length = 0;
  for (const { start, end } of words) {
    const forms = formsOf(text.slice(start, end));
    if (!forms) continue;
    let id = known.get(forms);
    if (id === undefined) {
      id = table.length;
      known.set(forms, id);
      table.push(forms);
    }
    starts[length] = start;
    ends[length] = end;
    ids[length] = id;
    length += 1;
  }
  return {
    text,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    forms: ids.subarray(0, length),
    table,
  };
}
