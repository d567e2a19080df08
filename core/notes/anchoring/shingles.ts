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

/** FNV-1a (G. Fowler, L. Noll, K.-P. Vo; public domain) of the words' hashes, twice: an integer of 52 bits. */
function keyOf(hashes: readonly number[], at: number): number {
  let high = 0x811c9dc5;
  let low = 0x1000193;
  for (let next = at; next < at + width; next += 1) {
    const hash = hashes[next] ?? 0;
    high = Math.imul(high ^ hash, 0x01000193);
    low = Math.imul(low ^ (hash >>> 11), 0x85ebca6b) ^ hash;
  }
  return (high >>> 0) * 2 ** 20 + ((low ^ (low >>> 15)) & 0xfffff);
}
