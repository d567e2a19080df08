/** A query cut at its spaces, brackets, bars and quotation marks. */
import type { QuotedSpan } from './parse-quotes.ts';
import type { QuerySource, Span } from './parse-source.ts';

/** - `bare`: what stands between two cuts; `first` where a space, another separator or nothing is before it. */
export type Chunk =
  | (Span & { readonly kind: 'bare'; readonly first: boolean })
  | (Span & { readonly kind: 'quoted'; readonly inside: QuotedSpan })
  | (Span & { readonly kind: 'bar' });

/** White space, brackets, bars, and punctuation that ends a thought; not the comma of 1,000. */
const separators =
  /[\s|()[\]{}،؛;؟?!]|,(?![0-9\u0660-\u0669\u06F0-\u06F9])|(?<![0-9\u0660-\u0669\u06F0-\u06F9]),/gu;

/** True where a text is of one chunk: more than one has to be quoted after a field. */
export const isOneChunk = (text: string): boolean => text.search(separators) < 0;

/** The chunks of a query in order, up to the word that is left out. */
export function chunksOf({ text, quotes, leftOut }: QuerySource): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  for (const inside of quotes.spans) {
    cut(at, inside.open);
    chunks.push({ kind: 'quoted', start: inside.open, end: inside.close, inside });
    at = inside.close;
  }
  cut(at, text.length);
  return leftOut ? chunks.filter(({ start }) => start < leftOut.start) : chunks;

  function cut(from: number, to: number): void {
    let start = from;
    let first = from === 0;
    const bare = (end: number): void => {
      if (end > start) chunks.push({ kind: 'bare', start, end, first });
    };
    for (const { 0: mark, index } of text.slice(from, to).matchAll(separators)) {
      const end = from + index;
      bare(end);
      if (mark === '|') chunks.push({ kind: 'bar', start: end, end: end + 1 });
      start = end + 1;
      first = true;
    }
    bare(to);
  }
}
