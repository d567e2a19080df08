/** From a query as it reads to what is looked up. */
import type { Place } from './index/fields.ts';
import type { Expansion, Hint } from './model.ts';
import {
  namesInWords,
  waysOfNames,
  type LeftOut,
  type NameableWord,
  type NamedWords,
  type NameFinder,
} from './name-expansion.ts';
import type { Alternative, Atom, FilterAtom, Position, Query } from './query.ts';
import type { Probe } from './index/retriever.ts';
import type { Clause, ParsedQuery, QueryWord, Term } from './language/syntax.ts';
import {
  alternative,
  plainWays,
  waysExact,
  waysJoined,
  waysOfPhrase,
  waysOfWord,
  type Known,
} from './word-atoms.ts';

export interface QueryContext {
  readonly names: NameFinder;
  readonly leftOut: LeftOut;
  /** Words that name no place of their own are looked for only there. */
  readonly place: Place | null;
  readonly known: Known;
  /** Lets the words of a name of several words be met singly too. */
  readonly apart: boolean;
}

/** A clause of one word without an operator, and its position; names and joined spellings go over neighbours. */
interface PlainWord extends NameableWord {
  readonly position: number;
}

/** The plain words of a query and the names found in them. */
interface PlainWords {
  readonly words: readonly PlainWord[];
  readonly names: readonly NamedWords[];
}

/** What a query is put together from, bit by bit. */
interface Parts {
  readonly atoms: Atom[];
  readonly filters: FilterAtom[];
  readonly hints: Hint[];
  readonly expansions: Map<string, Expansion>;
}

/**
 * Everything a query asks for: each word in all the ways it may be met, widened by the names in it. A name of several
 * words is met as a name only, so that all its spellings find the same articles, unless `context.apart`.
 */
export function buildQuery(
  parsed: ParsedQuery,
  context: QueryContext,
): { readonly query: Query; readonly hints: readonly Hint[] } {
  const plain = plainWordsOf(parsed, context);
  const positions = positionsOf(parsed.clauses, plain);
  const parts: Parts = { atoms: [], filters: [], hints: [], expansions: new Map() };
  note(parts, plain.names);
  for (const [position, clause] of parsed.clauses.entries()) {
    if (!positions[position]?.required && !clause.negated) continue;
    const word = plain.words.find((one) => one.position === position);
    if (word)
      add(parts, position, position + 1, waysOfPlain(parsed, plain, word, context), isStop(plain, word));
    else addClause(parts, parsed, position, clause, context);
  }
  addLongNames(parts, plain);
  addJoined(parts, plain, positions, context);
  const { atoms, filters, hints, expansions } = parts;
  const hasLongName = plain.names.some((name) => name.expansion.used && isLong(name));
  return { query: { positions, atoms, filters, expansions: [...expansions.values()], hasLongName }, hints };
}

const isLong = ({ from, to }: NamedWords): boolean => to - from > 1;

function add(
  parts: Parts,
  from: number,
  to: number,
  alternatives: readonly Alternative[],
  stop = false,
): void {
  if (alternatives.length > 0) parts.atoms.push({ from, to, alternatives, stop });
}

function note(parts: Parts, names: readonly NamedWords[]): void {
  for (const { expansion } of names) parts.expansions.set(expansion.nameId, expansion);
}

function plainWordsOf({ text, clauses, language }: ParsedQuery, context: QueryContext): PlainWords {
  const words: PlainWord[] = [];
  for (const [position, { negated, terms }] of clauses.entries()) {
    const [term] = terms;
    if (terms.length > 1 || term.kind !== 'word') continue;
    const isNext = words.at(-1)?.position === position - 1;
    const follows = isNext && !negated && clauses[position - 1]?.negated === false;
    words.push({ word: term.word, place: term.place ?? context.place, follows, position });
  }
  return { words, names: namesInWords(text, words, context.names, context.leftOut, language) };
}

/** Names in use that a word is part of. */
const namesOver = ({ words, names }: PlainWords, word: PlainWord): NamedWords[] => {
  const at = words.indexOf(word);
  return names.filter(({ from, to, expansion }) => expansion.used && from <= at && at < to);
};

const isStop = (plain: PlainWords, word: PlainWord): boolean =>
  word.word.forms.stop && namesOver(plain, word).length === 0;

function positionsOf(clauses: readonly Clause[], plain: PlainWords): Position[] {
  const stops = new Set(plain.words.filter((word) => isStop(plain, word)).map(({ position }) => position));
  // Stop words beside other words may be missing; among themselves they are all there is.
  const content = clauses.some(({ negated }, position) => !negated && !stops.has(position));
  return clauses.map(({ negated, terms }, position) => ({
    required: !negated && !(content && stops.has(position)),
    negated,
    near: terms.length === 1 && terms[0].kind !== 'filter',
  }));
}

const isTyped = ({ typing, clauses }: ParsedQuery, position: number): boolean =>
  typing && position === clauses.length - 1;

function waysOfPlain(
  parsed: ParsedQuery,
  plain: PlainWords,
  word: PlainWord,
  context: QueryContext,
): Alternative[] {
  const over = namesOver(plain, word);
  if (over.length === 0)
    return waysOfWord(word.word, word.place, isTyped(parsed, word.position), context.known);
  const alone = context.apart ? !isHyphenated(parsed.text, word.word) : !over.some(isLong);
  // A word that is a name stands for itself beside the name's spellings, and for nothing else: no stem, no beginning.
  // US the country is not us; its spellings say so themselves.
  const itself = alone && !word.word.forms.stop ? plainWays(word.word, word.place) : [];
  // A name of one word is the word in other spellings: one thing, as rare as both together.
  const spellings = waysOfNames(over.filter((name) => !isLong(name)));
  return [...spellings, ...itself];
}

/** S-400 as a name is not an S here and a 400 there. */
const isHyphenated = (text: string, { start, end }: QueryWord): boolean =>
  /\p{Pd}$/u.test(text.slice(0, start)) || /^\p{Pd}/u.test(text.slice(end));

function addLongNames(parts: Parts, { words, names }: PlainWords): void {
  // Names with the spelling in common are one thing: met by any of them.
  const byWords = Map.groupBy(names.filter(isLong), ({ from, to }) => `${from} ${to}`);
  for (const same of byWords.values()) {
    const { from, to } = same[0] ?? { from: 0, to: 0 };
    const [first, last] = [words[from], words[to - 1]];
    if (first && last) add(parts, first.position, last.position + 1, waysOfNames(same));
  }
}

/** Neighbouring words are also met where they are written as one. */
function addJoined(
  parts: Parts,
  { words }: PlainWords,
  positions: readonly Position[],
  { known }: QueryContext,
): void {
  for (const [index, first] of words.entries()) {
    const second = words[index + 1];
    if (second?.follows !== true || second.place !== first.place) continue;
    if (positions[first.position]?.negated === true) continue;
    const ways = waysJoined(first.word, second.word, first.place, known);
    add(parts, first.position, second.position + 1, ways);
  }
}

function addClause(
  parts: Parts,
  parsed: ParsedQuery,
  position: number,
  { terms }: Clause,
  context: QueryContext,
): void {
  for (const [at, term] of terms.entries()) {
    if (term.kind === 'filter') parts.filters.push({ at: position, filter: term.filter });
    else {
      const typed = isTyped(parsed, position) && at === terms.length - 1;
      const stop = term.kind === 'word' && term.word.forms.stop;
      add(parts, position, position + 1, waysOfTerm(parts, parsed, term, typed, context), stop);
    }
  }
}

/** A pattern with one star, at its end, asks for what begins so, which the indexes know without trying every term. */
const wildProbe = (pattern: string, place: Place | null): Probe =>
  pattern.indexOf('*') === pattern.length - 1
    ? { kind: 'prefix', value: pattern.slice(0, -1), place }
    : { kind: 'wild', value: pattern, place };

type TextTerm = Exclude<Term, { kind: 'filter' }>;

function waysOfTerm(
  parts: Parts,
  parsed: ParsedQuery,
  term: TextTerm,
  typed: boolean,
  context: QueryContext,
): Alternative[] {
  const { known } = context;
  const place = term.place ?? context.place;
  const namesOf = (words: readonly QueryWord[]): NamedWords[] => {
    const nameable = words.map((word, at) => ({ word, place, follows: at > 0 }));
    return namesInWords(parsed.text, nameable, context.names, context.leftOut, parsed.language).filter(
      ({ from, to }) => from === 0 && to === words.length,
    );
  };
  switch (term.kind) {
    case 'word': {
      const names = namesOf([term.word]);
      note(parts, names);
      const isNamed = names.some(({ expansion }) => expansion.used);
      const itself = isNamed ? plainWays(term.word, place) : waysOfWord(term.word, place, typed, known);
      return [...waysOfNames(names), ...itself];
    }
    case 'fuzzy': {
      const probe = { kind: 'fuzzy', value: term.word.forms.term, place } as const;
      return [...plainWays(term.word, place), alternative('fuzzy', [probe])];
    }
    case 'wild':
      return [alternative('wild', [wildProbe(term.pattern, place)])];
    case 'phrase':
      return waysOfPhrase(term.words, place, known);
    case 'exact':
      return waysExact(term.words, place);
    case 'name': {
      const names = namesOf(term.words);
      note(parts, names);
      if (names.some(({ expansion }) => expansion.used)) return waysOfNames(names);
      if (names.length > 0) return waysOfPhrase(term.words, place, known);
      const text = parsed.text.slice(term.words[0].start, term.words.at(-1)?.end);
      parts.hints.push({ kind: 'name-unknown', text });
      return waysOfPhrase(term.words, place, known);
    }
  }
}
