/** Pieces of a query joined by OR and AND. */
import type { Hint } from '../model.ts';
import type { Piece, TermsPiece } from './parse-pieces.ts';
import type { QuerySource, Span } from './parse-source.ts';
import { wordTerms } from './parse-terms.ts';
import type { Clause, QueryWord, Term } from './syntax.ts';

/** Clauses at the most: each takes a position of the query, which has 31. */
export const clauseLimit = 30;

/** What a piece asks for as one term: words that hang together (S-400) as a phrase; null if it cannot be one. */
export function asOneTerm(terms: readonly Term[]): Term | null {
  const [only, ...more] = terms;
  if (!only || more.length === 0) return only ?? null;
  const words: QueryWord[] = [];
  for (const term of terms) {
    if (term.kind !== 'word') return null;
    words.push(term.word);
  }
  const [first, ...rest] = words;
  return first && only.kind === 'word'
    ? { kind: 'phrase', place: only.place, words: [first, ...rest] }
    : null;
}

/**
 * Joins pieces: `a OR b c` is (a OR b) AND c. Read as plain words: an OR without something on both its sides or with
 * something to be left out (`a OR -b`), and what is to be left out but cannot be one term.
 */
export function clausesOf(
  source: QuerySource,
  pieces: readonly Piece[],
): { clauses: Clause[]; hints: Hint[] } {
  const clauses: Clause[] = [];
  const hints: Hint[] = [];
  let group: TermsPiece[] = [];
  let joints: Span[] = [];
  let or: Span | null = null;

  for (const piece of pieces) {
    if (piece.kind === 'or') {
      if (group.length === 0) misread(piece, piece);
      else or ??= piece;
    } else if (piece.kind === 'unfinished') or = null;
    else {
      if (or) joints.push(or);
      else close();
      group.push(piece);
      or = null;
    }
  }
  close();
  if (or && !source.leftOut) misread(or, or);
  return { clauses, hints };

  function add({ start, end }: Span, negated: boolean, terms: readonly Term[]): void {
    const [first, ...rest] = terms;
    if (first) clauses.push({ start, end, negated, terms: [first, ...rest] });
  }

  function plain(span: Span): void {
    for (const term of wordTerms(source, span, null)) add(span, false, [term]);
  }

  function misread(span: Span, operator: Span): void {
    hints.push({ kind: 'operator-alone', text: source.text.slice(operator.start, operator.end) });
    plain(span);
  }

  function close(): void {
    const [first, last, [joint]] = [group[0], group.at(-1), joints];
    const terms = group.flatMap((piece) => asOneTerm(piece.terms) ?? []);
    if (first && last) {
      const span = { start: first.start, end: last.end };
      if (!joint && !first.negated) for (const term of first.terms) add(span, false, [term]);
      else if (group.some(({ sound }) => !sound)) plain(span);
      else if (joint && group.some(({ negated }) => negated)) misread(span, joint);
      else if (terms.length < group.length) misread(span, span);
      else add(span, first.negated, terms);
    }
    group = [];
    joints = [];
  }
}
