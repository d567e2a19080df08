/** What the process that is killed and the one that kills it both reckon with. */
import { createHash } from 'node:crypto';

/** State of a note that is deleted, or whose making was undone. */
export const gone = 'gone';

/** A note's content in a few letters. */
export function noteState({
  text,
  colour,
  tags,
}: {
  readonly text: string;
  readonly colour: string;
  readonly tags: readonly string[];
}): string {
  return createHash('sha256')
    .update(JSON.stringify([text, colour, tags]))
    .digest('hex')
    .slice(0, 16);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32 by Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
