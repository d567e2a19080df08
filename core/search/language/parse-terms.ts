/** The words of one piece of a query, with the stars and tildes at them, made into terms. */
import { fold, type Word } from '../../folding.ts';
import { formsOf } from '../index/analyse.ts';
import type { Place } from '../index/fields.ts';
import type { Hint } from '../model.ts';
import {
  hasStar,
  pastInvisible,
  queryWords,
  starLetter,
  withoutStars,
  withStarLetters,
  wordsWithin,
  type QuerySource,
  type Span,
} from './parse-source.ts';
import { languageOfWord, termLimit } from '../index/pipeline.ts';
import type { Term } from './syntax.ts';

export interface ReadTerms {
  readonly terms: readonly Term[];
  readonly hints: readonly Hint[];
  /** False where an operator could not be read and its word was taken as a plain word. */
  readonly sound: boolean;
}

/**
 * Stars in one word at the most. To try a word against a pattern costs more with each, and nobody needs as many; what
 * follows the last of them is left out, which finds more and not less.
 */
const starLimit = 4;

/** UTF-16 units of a word with stars that are read: no word of the index is as long. */
const wildLimit = 2 * termLimit;

const digit = /^[0-9\u0660-\u0669\u06F0-\u06F9]$/u;

/** Plain words, each a term. */
export const wordTerms = (source: QuerySource, span: Span, place: Place | null): Term[] =>
  queryWords(source, span).map((word) => ({ kind: 'word', place, word }));

/**
 * Past a tilde, and its number if it has one (`~`, `~1`), at the end of what stands before `at`; `at` itself where there
 * is none. A tilde between two words is none.
 */
export function pastTilde(source: QuerySource, at: number): number {
  const { text } = source;
  const tilde = pastInvisible(text, at);
  if (text[tilde] !== '~') return at;
  const next = source.words.find(({ start }) => start >= tilde);
  if (next?.start !== tilde + 1) return tilde + 1;
  return digit.test(text.slice(next.start, next.end)) ? next.end : at;
}

/** A word with stars as a pattern; null where no letter is before the first of them. */
function wildTerm(
  typed: string,
  { start, end }: Word,
  place: Place | null,
): { term: Term; cut: boolean } | null {
  const marked = withStarLetters(typed.slice(0, wildLimit));
  const pieces = fold(marked, languageOfWord(marked), 'loose').split(starLetter);
  const [first, ...rest] = pieces;
  const last = rest.pop();
  const kept = [first, ...rest.filter((piece) => piece !== ''), last];
  const text = withoutStars(typed.slice(0, wildLimit));
  const forms = formsOf(text);
  if (!forms || first === undefined || first === '' || last === undefined) return null;
  const cut = kept.length - 1 > starLimit || typed.length > wildLimit;
  const pattern = (cut ? [...kept.slice(0, starLimit), ''] : kept).join('*');
  return { term: { kind: 'wild', place, pattern, word: { start, end, text, forms } }, cut };
}

/** Reads a span that holds no quotation and no operator but stars and tildes. */
export function readTerms(source: QuerySource, span: Span, place: Place | null): ReadTerms {
  const { text } = source;
  const terms: Term[] = [];
  const hints: Hint[] = [];
  let sound = true;
  let passed = span.start;
  const taken = (word: Word, kind: Hint['kind'], end: number): void => {
    terms.push(...wordTerms(source, word, place));
    hints.push({ kind, text: text.slice(word.start, end) });
    sound = false;
  };
  for (const word of wordsWithin(source, span)) {
    if (word.start < passed) continue;
    const typed = text.slice(word.start, word.end);
    const after = Math.min(pastTilde(source, word.end), span.end);
    const fuzzy = after > word.end;
    passed = Math.max(after, word.end);
    if (!hasStar(typed)) {
      for (const term of wordTerms(source, word, place))
        terms.push(fuzzy && term.kind === 'word' ? { ...term, kind: 'fuzzy' } : term);
      continue;
    }
    const wild = wildTerm(typed, word, place);
    if (!wild) taken(word, 'star-first', word.end);
    else if (fuzzy) taken(word, 'operator-alone', after);
    else {
      terms.push(wild.term);
      if (wild.cut) hints.push({ kind: 'too-long', text: typed });
    }
  }
  const lone = /^~+(?![0-9\u0660-\u0669\u06F0-\u06F9])/u.exec(
    text.slice(pastInvisible(text, span.start), span.end),
  );
  if (lone) hints.push({ kind: 'operator-alone', text: lone[0] });
  return { terms, hints, sound };
}
