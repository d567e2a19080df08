import type { Language } from '../articles/language.ts';
import { fold, wordsOf } from '../folding.ts';
import { languageOfWord, partsOf, runWord } from './pipeline.ts';

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
  const forms = analyseWord(word);
  cache.set(word, forms);
  return forms;
}

function analyseWord(word: string): Forms | null {
  const [surface] = runWord(word, 'word');
  if (!surface) return null;
  const language = languageOfWord(word);
  const [exact, capitals] = runWord(word, 'exact').map(({ term }) => term);
  return {
    language,
    term: surface.term,
    exact: exact ?? surface.term,
    capitals: capitals ?? null,
    stems: [...new Set(runWord(word, 'stem').map((other) => other.term))],
    parts: partsOf(word).flatMap((part) => runWord(part, 'word').map(({ term }) => term)),
    nameKey: nameKeyOf(surface.term),
    stop: surface.stop,
  };
}

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
