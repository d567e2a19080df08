/** From a query as it reads to what is looked up. */
import {
  namesInWords,
  type LeftOut,
  type NameableWord,
  type NamedWords,
  type NameFinder,
} from './name-expansion.ts';
import type { Place } from './fields.ts';
import type { Expansion, Hint } from './model.ts';
import type { Atom, FilterAtom, Position, Query } from './query.ts';
import type { Clause, ParsedQuery, QueryWord, Term } from './syntax.ts';
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

/** A clause of one plain word, with the position it has in the query. */
interface PlainWord extends NameableWord {
  readonly position: number;
}

/**
 * Everything a query asks for: each word in all the ways it may be met, widened by the names in it. A name of several
 * words is met as a name only, so that all its spellings find the same articles, unless `context.apart`.
 */
export function buildQuery(
  parsed: ParsedQuery,
  context: QueryContext,
): { readonly query: Query; readonly hints: readonly Hint[] } {
  const { clauses } = parsed;
  const plain = plainWords(clauses, context.place);
  const named = namesInWords(parsed.text, plain, context.names, context.leftOut, parsed.language);
  const inName = (word: PlainWord, where: (name: NamedWords) => boolean): boolean =>
    named.some((name) => {
      const at = plain.indexOf(word);
      return name.expansion.used && name.from <= at && at < name.to && where(name);
    });
  const isNamed = (word: PlainWord): boolean => inName(word, () => true);
  const isPartOfName = (word: PlainWord): boolean => inName(word, ({ from, to }) => to - from > 1);
  const isLast = (position: number): boolean => position === clauses.length - 1;
  const plainAt = new Map(plain.map((word) => [word.position, word]));

  const isStop = (position: number): boolean => {
    const word = plainAt.get(position);
    return word !== undefined && word.word.forms.stop && !isNamed(word);
  };
  const content = clauses.some((clause, position) => !clause.negated && !isStop(position));
  const positions = clauses.map((clause, position): Position => ({
    required: !clause.negated && (!content || !isStop(position)),
    negated: clause.negated,
    near: clause.terms.length === 1 && clause.terms[0].kind !== 'filter',
  }));

  const atoms: Atom[] = [];
  const filters: FilterAtom[] = [];
  const hints: Hint[] = [];
  const expansions = new Map<string, Expansion>(named.map(({ expansion }) => [expansion.nameId, expansion]));
  const add = (from: number, to: number, alternatives: Atom['alternatives'], stop = false): void => {
    if (alternatives.length > 0) atoms.push({ from, to, alternatives, stop });
  };
  const spellings = (from: number, to: number, names: readonly NamedWords[]): void => {
    for (const { expansion, alternatives } of names) {
      expansions.set(expansion.nameId, expansion);
      add(from, to, alternatives);
    }
  };

  for (const [position, clause] of clauses.entries()) {
    if (!positions[position]?.required && !clause.negated) continue;
    const word = plainAt.get(position);
    if (word) {
      const ways = wordWays(word, parsed.typing && isLast(position));
      // A name of one word is the word in other spellings: one thing, as rare as both together.
      const one = named.filter(({ from, to }) => to - from === 1 && plain[from] === word);
      add(
        position,
        position + 1,
        [...one.flatMap(({ alternatives }) => alternatives), ...ways],
        isStop(position),
      );
      continue;
    }
    for (const [at, term] of clause.terms.entries())
      addTerm(term, position, parsed.typing && isLast(position) && at === clause.terms.length - 1);
  }
  for (const { from, to, alternatives } of named) {
    const [first, last] = [plain[from], plain[to - 1]];
    if (first && last && to - from > 1) add(first.position, last.position + 1, alternatives);
  }
  for (const [index, first] of plain.entries()) {
    const second = plain[index + 1];
    if (second?.follows !== true || second.place !== first.place) continue;
    if (positions[first.position]?.negated || positions[second.position]?.negated) continue;
    add(first.position, second.position + 1, waysJoined(first.word, second.word, first.place, context.known));
  }
  const hasLongName = named.some(({ from, to, expansion }) => expansion.used && to - from > 1);
  return {
    query: { positions, atoms, filters, expansions: [...expansions.values()], hasLongName },
    hints,
  };

  function wordWays(word: PlainWord, typed: boolean): Atom['alternatives'] {
    if (!isNamed(word)) return waysOfWord(word.word, word.place, typed, context.known);
    const alone = context.apart ? !isHyphenated(parsed.text, word.word) : !isPartOfName(word);
    // A word that is a name stands for itself beside the name's spellings, and for nothing else: no stem, no
    // beginning. US the country is not us; its spellings say so themselves.
    return alone && !word.word.forms.stop ? plainWays(word.word, word.place) : [];
  }

  function addTerm(term: Term, position: number, typed: boolean): void {
    const at = [position, position + 1] as const;
    if (term.kind === 'filter') {
      filters.push({ at: position, filter: term.filter });
      return;
    }
    const place = term.place ?? context.place;
    switch (term.kind) {
      case 'word': {
        const names = namesOf([term.word], place);
        const used = names.some(({ expansion }) => expansion.used);
        const ways = used ? plainWays(term.word, place) : waysOfWord(term.word, place, typed, context.known);
        for (const { expansion } of names) expansions.set(expansion.nameId, expansion);
        add(...at, [...names.flatMap(({ alternatives }) => alternatives), ...ways], term.word.forms.stop);
        break;
      }
      case 'fuzzy':
        add(...at, [
          ...plainWays(term.word, place),
          alternative('fuzzy', [{ kind: 'fuzzy', value: term.word.forms.term, place }]),
        ]);
        break;
      case 'wild':
        add(...at, [alternative('wild', [{ kind: 'wild', value: term.pattern, place }])]);
        break;
      case 'phrase':
        add(...at, waysOfPhrase(term.words, place, context.known));
        break;
      case 'exact':
        add(...at, waysExact(term.words, place));
        break;
      case 'name': {
        const whole = namesOf(term.words, place).filter(
          ({ from, to }) => from === 0 && to === term.words.length,
        );
        spellings(...at, whole);
        if (whole.length > 0) break;
        const text = parsed.text.slice(term.words[0].start, term.words.at(-1)?.end);
        hints.push({ kind: 'name-unknown', text });
        add(...at, waysOfPhrase(term.words, place, context.known));
        break;
      }
    }
  }

  function namesOf(words: readonly QueryWord[], place: Place | null): NamedWords[] {
    const nameable = words.map((word, at) => ({ word, place, follows: at > 0 }));
    return namesInWords(parsed.text, nameable, context.names, context.leftOut, parsed.language);
  }
}

/** The clauses that are one word without an operator; names and joined spellings go over neighbours. */
function plainWords(clauses: readonly Clause[], place: Place | null): PlainWord[] {
  const words: PlainWord[] = [];
  for (const [position, { negated, terms }] of clauses.entries()) {
    const [term] = terms;
    if (terms.length > 1 || term.kind !== 'word') continue;
    const before = words.at(-1);
    const follows =
      before !== undefined &&
      before.position === position - 1 &&
      !negated &&
      clauses[position - 1]?.negated === false;
    words.push({ word: term.word, place: term.place ?? place, follows, position });
  }
  return words;
}

/** S-400 as a name is not an S here and a 400 there. */
const isHyphenated = (text: string, { start, end }: QueryWord): boolean =>
  /\p{Pd}$/u.test(text.slice(0, start)) || /^\p{Pd}/u.test(text.slice(end));
