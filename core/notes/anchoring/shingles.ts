/** Four words in a row, and whether they stand only once in a text: what two versions of it are recognised by. */

/** Words in a shingle. Of fewer, too many repeat by chance; of more, too few are left between two edits. */
const width = 4;

export interface Shingles {
  /** Words of each shingle that stands once, joined by spaces, with where it begins and ends. */
  readonly once: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
  /** Words of those that stand more than once. */
  readonly repeated: ReadonlySet<string>;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

export function shinglesOf(folded: string): Shingles {
  const words = [...folded.matchAll(word)];
  const once = new Map<string, { start: number; end: number }>();
  const repeated = new Set<string>();
  for (let at = 0; at + width <= words.length; at += 1) {
    const first = words[at];
    const last = words[at + width - 1];
    if (first === undefined || last === undefined) break;
    let key = first[0];
    for (let next = at + 1; next < at + width; next += 1) key += ` ${words[next]?.[0] ?? ''}`;
    if (repeated.has(key)) continue;
    if (once.delete(key)) repeated.add(key);
    else once.set(key, { start: first.index, end: last.index + last[0].length });
  }
  return { once, repeated };
}
