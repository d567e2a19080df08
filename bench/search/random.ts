/** Chance that can be had again: the same seed and number give the same sequence on every machine. */

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** Spreads what differs in a few low bits over all 32 (the finaliser of MurmurHash3, public domain). */
function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** Mulberry32 (Tommy Ettinger, public domain), seeded by a seed and the number of what is made with it. */
export function randomOf(seed: number, number: number): Random {
  let state = mix(mix(seed + 0x9e3779b9) ^ (number + 0x7f4a7c15));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An integer of `[from, to]`. */
export const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/** One of a list that is not empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}
