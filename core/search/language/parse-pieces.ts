/** Pieces of a query: each a word or a quotation with the operators at it, made into terms. */
import type { Hint } from '../model.ts';
import { readDate } from './parse-dates.ts';
import { fieldPlaces, type QueryField } from './parse-fields.ts';
import { isMinus, isOr, operatorsAt, type Operators } from './parse-operators.ts';
import { pastInvisible, pastSpaces, queryWords, type QuerySource, type Span } from './parse-source.ts';
import { chunksOf, type Chunk } from './parse-split.ts';
import { pastTilde, readTerms, wordTerms } from './parse-terms.ts';
import type { QueryWord, Term } from './syntax.ts';

/** All that one piece asks for; `sound` is false where it had to be read as plain words. */
export interface TermsPiece extends Span {
  readonly kind: 'terms';
  readonly negated: boolean;
  readonly terms: readonly Term[];
  readonly sound: boolean;
}

/** - `or`: the operator; `unfinished`: at the end of the text, an operator that waits for its word. */
export type Piece = TermsPiece | (Span & { readonly kind: 'or' }) | (Span & { readonly kind: 'unfinished' });

export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly hints: readonly Hint[];
}

/** What was read of a value: its terms, a kind of hint where it cannot be read, or that it is not finished. */
type Value =
  | { readonly terms: readonly Term[]; readonly hints?: readonly Hint[]; readonly sound?: boolean }
  | { readonly fault: Hint }
  | 'unfinished'
  | 'missing';

/** Reads a query piece by piece, from its beginning to its end. */
export function piecesOf(source: QuerySource): Pieces {
  const { text } = source;
  const chunks = chunksOf(source);
  const pieces: Piece[] = [];
  const hints: Hint[] = [];

  for (let index = 0; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (!chunk) continue;
    const { start } = chunk;
    if (chunk.kind === 'bar' || (chunk.kind === 'bare' && isOr(source, chunk))) {
      pieces.push({ kind: 'or', start, end: chunk.end });
      continue;
    }
    const tail = chunk.kind === 'bare' && !chunk.first ? pastTilde(source, start) : start;
    if (tail > start) {
      plain({ start: tail, end: chunk.end }, { kind: 'operator-alone', text: text.slice(start, tail) });
      continue;
    }
    const operators = operatorsAt(source, chunks, index);
    const last = operators.value?.chunk ?? index;
    const { end } = chunks[last] ?? chunk;
    take({ start, end }, operators, valueOf(source, operators, chunks[last] ?? chunk, start));
    index = last;
    if (isMinusOfBrackets(text, chunk)) hints.push({ kind: 'operator-alone', text: text.slice(start, end) });
  }
  return { pieces, hints };

  function take(span: Span, operators: Operators, value: Value): void {
    const { negated, field } = operators;
    if (value === 'unfinished') pieces.push({ ...span, kind: 'unfinished' });
    else if (value === 'missing') {
      const { start, end } = field ?? { start: span.start, end: span.end };
      plain(field ?? span, { kind: 'operator-alone', text: text.slice(start, end).trim() });
    } else if ('fault' in value) plain(span, value.fault);
    else {
      const { terms, sound = true } = value;
      hints.push(...(value.hints ?? []));
      if (terms.length > 0) pieces.push({ ...span, kind: 'terms', negated: negated && sound, terms, sound });
    }
  }

  function plain(span: Span, hint: Hint): void {
    hints.push(hint);
    const terms = wordTerms(source, span, null);
    if (terms.length > 0) pieces.push({ ...span, kind: 'terms', negated: false, terms, sound: false });
  }
}

/** A minus before brackets, which part pieces and hold nothing together. */
const isMinusOfBrackets = (text: string, chunk: Chunk): boolean => {
  const at = pastInvisible(text, chunk.start);
  if (chunk.kind !== 'bare' || !chunk.first || !isMinus(text, at)) return false;
  return pastInvisible(text, at + 1) === chunk.end && /[([{]/u.test(text.charAt(chunk.end));
};

/** @param piece where the piece begins, with its operators. */
function valueOf(source: QuerySource, operators: Operators, chunk: Chunk, piece: number): Value {
  const { text } = source;
  const { field, exact, value } = operators;
  const rest = field?.end ?? piece;
  const ends = source.leftOut === null && source.words.every((word) => word.start < rest);
  if (value === null) return field && ends ? 'unfinished' : field || exact ? 'missing' : { terms: [] };
  const inside: Span = chunk.kind === 'quoted' ? chunk.inside : { start: value.start, end: chunk.end };
  const quoted = chunk.kind === 'quoted';
  // A tag may be of signs that are no words.
  const isTag = field?.name === 'tag' && tagOf(text.slice(inside.start, inside.end), quoted) !== '';
  if (field && ends && !quoted && !isTag) return 'unfinished';
  const whole = { kind: 'operator-alone', text: text.slice(field?.start ?? piece, chunk.end) } as const;
  if (field && !quoted && isMinus(text, inside.start)) return { fault: whole };
  const place = (field && fieldPlaces[field.name]) ?? null;
  if (field && !place)
    return exact ? { fault: whole } : propertyOf(source, field.name, inside, quoted, whole);
  if (!quoted && !exact) {
    const read = readTerms(source, inside, place);
    return field && read.terms.length === 0 && read.hints.length === 0 ? 'missing' : read;
  }
  const words = quoted ? queryWords(source, inside) : plainWords(source, inside);
  if (words === null) return { fault: whole };
  const [first, ...others] = words;
  if (first) return { terms: [{ kind: exact ? 'exact' : 'phrase', place, words: [first, ...others] }] };
  return field || exact ? 'missing' : { terms: [] };
}

/** The words of a span if there are no stars and tildes at them. */
function plainWords(source: QuerySource, span: Span): QueryWord[] | null {
  const { terms, hints } = readTerms(source, span, null);
  const words = terms.flatMap((term) => (term.kind === 'word' ? [term.word] : []));
  return words.length === terms.length && hints.length === 0 ? words : null;
}

/** Reads what follows a field that is no place: a name, or a property of the article. */
function propertyOf(source: QuerySource, field: QueryField, span: Span, quoted: boolean, whole: Hint): Value {
  const typed = source.text.slice(span.start, span.end);
  if (field === 'before' || field === 'after') {
    const date = readDate(typed);
    const isLast = !quoted && pastSpaces(source.text, span.end) === source.text.length;
    if (date === 'begun' && isLast) return 'unfinished';
    if (date === null || date === 'begun') return { fault: { kind: 'date-unknown', text: typed } };
    const [from, to] = field === 'before' ? [null, date.start] : [date.start, null];
    return { terms: [{ kind: 'filter', filter: { kind: 'date', from, to } }] };
  }
  if (field === 'tag') {
    const tag = tagOf(typed, quoted);
    return tag === '' ? 'missing' : { terms: [{ kind: 'filter', filter: { kind: 'tag', tag } }] };
  }
  // A star after a source is meant well: the last of its words may be only begun anyway.
  const words = quoted || field === 'source' ? queryWords(source, span) : plainWords(source, span);
  if (words === null) return { fault: whole };
  const [first, ...others] = words;
  if (!first) return 'missing';
  if (field === 'name') return { terms: [{ kind: 'name', place: null, words: [first, ...others] }] };
  if (field === 'source')
    return {
      terms: [
        { kind: 'filter', filter: { kind: 'publication', words: words.map(({ forms }) => forms.term) } },
      ],
    };
  return { terms: [{ kind: 'filter', filter: { kind: 'note', words: words.map(({ text }) => text) } }] };
}

/** A tag as typed, without what no tag can hold; empty where nothing but punctuation is left. */
function tagOf(typed: string, quoted: boolean): string {
  const kept = typed.replace(/[\p{Cc}\p{Cs}]/gu, '').trim();
  const tag = quoted ? kept : kept.replace(/[.:۔]+$/u, '');
  return /[^\p{P}\p{Cf}\s]/u.test(tag) ? tag : '';
}
