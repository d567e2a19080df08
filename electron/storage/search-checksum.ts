/**
 * A sum over all that is indexed of an article: equal for equal entries in whatever order they come, so that it can be
 * taken from the postings, which stand by key, as well as from a text. By chance two differing sets of entries agree
 * once in 2³² times.
 */
import type { Tally } from '#core/search/index/postings.ts';

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashOfKey(bytes: Uint8Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** What an entry adds to the sum, modulo 2³². */
export function hashOfEntry(key: number, tally: Tally): number {
  let hash = key;
  for (let at = 0; at < tally.length; at += 1) hash = mixed(hash, tally[at] ?? 0);
  return hash >>> 0;
}

/** What a term adds to the sum of its article's words in order. @param key `hashOfKey` of it. @param offset in its place, in terms. */
export const hashOfTermAt = (key: number, place: number, offset: number): number =>
  mixed(mixed(key, place), offset) >>> 0;

/** A step of MurmurHash3 (https://github.com/aappleby/smhasher), whose constants spread every bit. */
function mixed(hash: number, value: number): number {
  let step = Math.imul(hash ^ value, 0x85ebca6b);
  step = Math.imul(step ^ (step >>> 13), 0xc2b2ae35);
  return step ^ (step >>> 16);
}
