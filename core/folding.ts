/** What Bayaz knows of a text's language, dispatched: folding, words, sentences, stems, stop words. */
import type { Language } from './articles/language.ts';
import type { Paragraph, Range } from './articles/model.ts';
import { foldEnglish, foldEnglishWithMap, isPlainEnglish } from './english/fold.ts';
import { endsEnglishSentence } from './english/sentence-end.ts';
import { stemEnglish } from './english/stem.ts';
import { englishStopWords } from './english/stop-words.ts';
import type { Folded } from './text/folded.ts';
import type { Key } from './text/key.ts';
import { paragraphsOfText } from './text/sentences.ts';
import { wordsOf } from './text/words.ts';
import { foldUrdu, foldUrduWithMap, isPlainUrdu } from './urdu/fold.ts';
import { endsUrduSentence } from './urdu/sentence-end.ts';
import { stemUrdu } from './urdu/stem.ts';
import { urduStopWords } from './urdu/stop-words.ts';

export type { Folded } from './text/folded.ts';
export type { Key } from './text/key.ts';
export { wordsOf, type Word } from './text/words.ts';

/** Folds a copy of `text` to a key; folding a folded text again changes nothing. Never store what this gives. */
export const fold = (text: string, language: Language, key: Key): string =>
  language === 'ur' ? foldUrdu(text, key) : foldEnglish(text, key);

/** As `fold`, with the way back to the source: see `Folded`. */
export function foldWithMap(text: string, language: Language, key: Key): Folded {
  return language === 'ur' ? foldUrduWithMap(text, key) : foldEnglishWithMap(text, key);
}

/** A word of a text: its UTF-16 range in the original and its folded form. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The folded words of a text, in order. A word that folds to nothing (ء alone, under `loose`) is left out. */
export function termsOf(text: string, language: Language, key: Key): Term[] {
  return isPlain(text, language, key) ? plainTerms(text, language, key) : mappedTerms(text, language, key);
}

const isPlain = (text: string, language: Language, key: Key): boolean =>
  language === 'ur' ? isPlainUrdu(text, key) : isPlainEnglish(text, key);

/** Of a text whose words fold apart as they fold together: no rule of any key looks over what parts words. */
function plainTerms(text: string, language: Language, key: Key): Term[] {
  const terms: Term[] = [];
  for (const { start, end } of wordsOf(text)) {
    const term = fold(text.slice(start, end), language, key);
    if (term !== '') terms.push({ start, end, text: term });
  }
  return terms;
}

function mappedTerms(text: string, language: Language, key: Key): Term[] {
  const folded = foldWithMap(text, language, key);
  const terms: Term[] = [];
  let from = 0;
  for (const { start, end } of wordsOf(text)) {
    while (from < folded.starts.length && (folded.starts[from] ?? 0) < start) from += 1;
    let to = from;
    while (to < folded.starts.length && (folded.starts[to] ?? 0) < end) to += 1;
    if (to > from) terms.push({ start, end, text: folded.text.slice(from, to) });
    from = to;
  }
  return terms;
}

/** Paragraphs (lines that are not empty) and their sentences, trimmed of white space; UTF-16 offsets in `text`. */
export const paragraphsOf = (text: string, language: Language): Paragraph[] =>
  paragraphsOfText(text, language === 'ur' ? endsUrduSentence : endsEnglishSentence);

/** Sentences in order, never overlapping; UTF-16 offsets in `text`. */
export const sentencesOf = (text: string, language: Language): Range[] =>
  paragraphsOf(text, language).flatMap(({ segments }) => segments);

/** Stem of a term (a word under the loose key); null when it has none but itself. */
export const stemOf = (term: string, language: Language): string | null =>
  language === 'ur' ? stemUrdu(term) : stemEnglish(term);

/** True for the words that bind others and say nothing alone; `term` is a word under the loose key. */
export const isStopWord = (term: string, language: Language): boolean =>
  (language === 'ur' ? urduStopWords : englishStopWords).has(term);
