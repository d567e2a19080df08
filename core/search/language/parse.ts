import type { Hint } from '../model.ts';
import { clauseLimit, clausesOf } from './parse-clauses.ts';
import type { LoneMark } from './parse-quotes.ts';
import { piecesOf } from './parse-pieces.ts';
import { hasStar, pastSpaces, sourceOf, type QuerySource } from './parse-source.ts';
import { wordTerms } from './parse-terms.ts';
import { languageOfWord } from '../index/pipeline.ts';
import type { Clause, ParsedQuery } from './syntax.ts';

/** Hints of one query at the most; more are of no help. */
const hintLimit = 8;

/**
 * Reads a query. Never fails: what is no word and no operator (emoji, controls, lone surrogates) is passed over, and
 * what cannot be read as an operator is searched as plain words, with a hint. What stands at the end of the text may
 * still be being typed: a field without its value and a quotation mark just opened are no mistake there.
 *
 * - Clauses are joined by AND; `a OR b c` and `a | b c` are (a OR b) AND c. Brackets only part.
 * - `-x` leaves out, at the start and after a space; a minus within a word or between spaces is none.
 * - Quoted words stand side by side. `=x`: spelt exactly so. `x*`, `x*y`: any letters. `x~`: one letter may differ.
 * - `title:` `text:` `translation:` say where; `source:` `tag:` `note:` `name:` are followed by one word or a quotation.
 * - `before:X` is before the first day of X, `after:X` on that day or later: `before:2025` ends with 31 December 2024,
 *   `after:2025-03` begins with 1 March 2025.
 */
export function parseQuery(text: string): ParsedQuery {
  const source = sourceOf(text);
  const { pieces, hints: ofPieces } = piecesOf(source);
  const { clauses, hints: ofClauses } = clausesOf(source, pieces);
  const kept = clauses.slice(0, clauseLimit);
  const onlyNegative = kept.length > 0 && kept.every(({ negated }) => negated);
  const hints = [...ofPieces, ...ofClauses, ...openQuotes(source)];
  if (onlyNegative) hints.push({ kind: 'only-negative', text: textOf(source, kept[0]) });
  hints.push(...tooLong(source, clauses));
  if (pieces.length === 0 && hints.length === 0) hints.push(...onlyOperators(text));
  return {
    text,
    clauses: (onlyNegative ? kept.flatMap((clause) => searched(source, clause)) : kept).slice(0, clauseLimit),
    typing: !onlyNegative && clauses.length <= clauseLimit && isTyped(text, kept.at(-1)),
    hints: distinct(hints).slice(0, hintLimit),
    language: source.words.some(({ start, end }) => languageOfWord(text.slice(start, end)) === 'ur')
      ? 'ur'
      : 'en',
  };
}

const textOf = ({ text }: QuerySource, clause: Clause | undefined): string =>
  clause ? text.slice(clause.start, clause.end) : '';

/** A clause to be left out, searched for instead; a property that articles should not have, as the words it is typed in. */
function searched(source: QuerySource, clause: Clause): Clause[] {
  if (clause.terms.every((term) => term.kind !== 'filter')) return [{ ...clause, negated: false }];
  return wordTerms(source, clause, null).map((term) => ({ ...clause, negated: false, terms: [term] }));
}

/** True where the last word is a plain one and nothing that is seen follows it. */
function isTyped(text: string, last: Clause | undefined): boolean {
  const term = last?.terms.at(-1);
  if (!last || last.negated || term?.kind !== 'word') return false;
  return /^[\p{Cf}\p{M}]*$/u.test(text.slice(term.word.end));
}

/**
 * A quotation mark without its partner, once a whole word and the beginning of something more follow it: until then it
 * is only being typed.
 */
function openQuotes({ text, words, quotes }: QuerySource): Hint[] {
  const open = quotes.lone.find((mark: LoneMark) => {
    const word = words.find(({ start }) => start >= mark.end);
    return word !== undefined && pastSpaces(text, word.end) < text.length;
  });
  const word = open && words.find(({ start }) => start >= open.end);
  return open && word ? [{ kind: 'quote-open', text: text.slice(open.start, word.end) }] : [];
}

function tooLong({ text, leftOut }: QuerySource, clauses: readonly Clause[]): Hint[] {
  const term = clauses[clauseLimit]?.terms[0];
  const beyond = clauses[clauseLimit];
  if (!beyond) return leftOut ? [{ kind: 'too-long', text: text.slice(leftOut.start, leftOut.end) }] : [];
  return [
    {
      kind: 'too-long',
      text: term && 'word' in term ? term.word.text : text.slice(beyond.start, beyond.end),
    },
  ];
}

/** Of a text in which there is nothing but operators. */
function onlyOperators(text: string): Hint[] {
  const operator = hasStar(text) ? null : /[-=~]+/u.exec(text);
  return operator ? [{ kind: 'operator-alone', text: operator[0] }] : [];
}

function distinct(hints: readonly Hint[]): Hint[] {
  return [...new Map(hints.map((hint) => [`${hint.kind} ${hint.text}`, hint])).values()];
}
