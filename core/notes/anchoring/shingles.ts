/** Four words in a row, and whether they stand only once in a text: what two versions of it are recognised by. */
import { classOf, separator } from '../../text/characters.ts';

/** Words in a shingle. Of fewer, too many repeat by chance; of more, too few are left between two edits. */
const width = 4;

/** Stands for where a shingle begins, if it stands more than once. */
export const repeated = -1;

/**
 * Where each shingle begins in the folded text, or `repeated`, by a number made of its words. Two shingles may have one
 * number: whoever needs to be sure compares the texts.
 */
export type Shingles = ReadonlyMap<number, number>;

export function shinglesOf(folded: string): Shingles {
  const begins: number[] = [];
  const hashes: number[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (classOf(folded.charCodeAt(at)) === separator) continue;
    begins.push(at);
    let hash = 0x811c9dc5;
    for (let code = folded.charCodeAt(at); at < folded.length && classOf(code) !== separator;) {
      hash = Math.imul(hash ^ code, 0x01000193);
      at += 1;
      code = folded.charCodeAt(at);
    }
    hashes.push(hash);
  }
  const shingles = new Map<number, number>();
  for (let at = 0; at + width <= begins.length; at += 1) {
    const key = keyOf(hashes, at);
    shingles.set(key, shingles.has(key) ? repeated : (begins[at] ?? 0));
  }
  return shingles;
}

/** FNV-1a (G. Fowler, L. Noll, K.-P. Vo; public domain) of the words' hashes: 30 bits, which engines keep unboxed. */
function keyOf(hashes: readonly number[], at: number): number {
  let key = 0x811c9dc5;
  for (let next = at; next < at + width; next += 1) key = Math.imul(key ^ (hashes[next] ?? 0), 0x01000193);
  return (key ^ (key >>> 15)) & 0x3fffffff;
}
