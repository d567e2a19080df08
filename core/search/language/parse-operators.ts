/** The operators before a word of a query: a minus, a field, an equals sign. */
import { fieldOf, type QueryField } from './parse-fields.ts';
import { quotationMark } from './parse-quotes.ts';
import { pastInvisible, pastSpaces, type QuerySource, type Span } from './parse-source.ts';
import type { Chunk } from './parse-split.ts';

export interface Operators {
  readonly negated: boolean;
  readonly field: (Span & { readonly name: QueryField }) | null;
  readonly exact: boolean;
  /** The chunk that holds what they work on, and from where; null where nothing follows that they could work on. */
  readonly value: { readonly chunk: number; readonly start: number } | null;
}

/** Hyphen-minus, the hyphens, the minus sign; not the dashes, which part sentences. */
const minus = /[-\u2010\u2011\u2212\uFE63\uFF0D]/u;

export const isMinus = (text: string, at: number): boolean => minus.test(text.charAt(at));

/** Past what is invisible and past quotation marks: in a bare chunk they have no partner. */
function pastMarks(text: string, at: number, end: number): number {
  let next = pastInvisible(text, at);
  while (next < end && quotationMark.test(text.charAt(next))) next = pastInvisible(text, next + 1);
  return Math.min(next, end);
}

/** The field whose name begins at `at`, with its colon. */
function fieldAt({ text, words }: QuerySource, at: number, end: number): Operators['field'] {
  const word = words.find(({ start }) => start === at);
  if (!word) return null;
  const colon = pastInvisible(text, word.end);
  if (colon >= end || !/[:\uFF1A]/u.test(text.charAt(colon))) return null;
  const name = fieldOf(text.slice(word.start, word.end));
  return name && { name, start: word.start, end: colon + 1 };
}

/** `OR`, in capitals only, so that "or" can be looked for. */
export const isOr = ({ text }: QuerySource, { start, end }: Span): boolean => {
  const from = pastInvisible(text, start);
  return text.startsWith('OR', from) && pastInvisible(text, from + 2) >= end;
};

/** Reads the operators at the beginning of a chunk. */
export function operatorsAt(source: QuerySource, chunks: readonly Chunk[], index: number): Operators {
  const { text } = source;
  const chunk = chunks[index];
  const start = chunk?.start ?? 0;
  if (chunk?.kind !== 'bare')
    return { negated: false, field: null, exact: false, value: { chunk: index, start } };
  const { end } = chunk;
  const first = pastInvisible(text, start);
  const afterMinus = chunk.first && isMinus(text, first) ? pastMarks(text, first + 1, end) : first;
  const negated = afterMinus > first && isNegatable(source, chunks, index, afterMinus);
  const at = negated ? afterMinus : first;
  const field = fieldAt(source, at, end);
  if (!field) return { negated, field, ...exactAt(source, chunks, index, at) };
  const behind = pastMarks(text, field.end, end);
  if (behind < end || isQuoteAfter(chunks, index))
    return { negated, field, ...exactAt(source, chunks, index, behind) };
  const apart = valueApart(source, chunks, index);
  if (!apart) return { negated, field, exact: false, value: null };
  return { negated, field, ...exactAt(source, chunks, index + 1, apart.start) };
}

const isQuoteAfter = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index + 1]?.kind === 'quoted' && chunks[index + 1]?.start === chunks[index]?.end;

/** A minus works on a word, a quotation or `=`; before anything else it is a dash. */
function isNegatable(source: QuerySource, chunks: readonly Chunk[], index: number, at: number): boolean {
  if (at >= (chunks[index]?.end ?? 0)) return isQuoteAfter(chunks, index);
  return source.text[at] === '=' || source.words.some(({ start }) => start === at);
}

/** An equals sign at `at` of a chunk, and what it or the operators before it work on. */
function exactAt(
  { text }: QuerySource,
  chunks: readonly Chunk[],
  index: number,
  at: number,
): Pick<Operators, 'exact' | 'value'> {
  const chunk = chunks[index];
  const end = chunk?.end ?? 0;
  if (chunk?.kind === 'quoted') return { exact: false, value: { chunk: index, start: at } };
  const exact = at < end && text[at] === '=';
  const start = exact ? pastMarks(text, at + 1, end) : at;
  if (start < end) return { exact, value: { chunk: index, start } };
  return { exact, value: isQuoteAfter(chunks, index) ? { chunk: index + 1, start } : null };
}

/** What a field is followed by after a space, unless that begins with an operator of its own. */
function valueApart(source: QuerySource, chunks: readonly Chunk[], index: number): Chunk | null {
  const [here, next] = [chunks[index], chunks[index + 1]];
  if (!here || !next || next.kind === 'bar' || pastSpaces(source.text, here.end) < next.start) return null;
  if (next.kind === 'quoted') return next;
  const at = pastInvisible(source.text, next.start);
  const taken = isOr(source, next) || isMinus(source.text, at) || fieldAt(source, at, next.end) !== null;
  return taken ? null : { ...next, start: pastMarks(source.text, at, next.end) };
}
