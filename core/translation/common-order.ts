/** Largest table that is filled: beyond it, what two lists have in common is looked for by what stands once in each. */
const mostCells = 4_000_000;

/**
 * Pairs of indexes of equal items of two lists, rising in both: a longest common subsequence; of long lists that have
 * little in common at their ends, one of the items that stand once in each.
 */
export function commonOrder(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const middle = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)] as const;
  const inMiddle =
    middle[0].length * middle[1].length <= mostCells ? longestCommon(...middle) : uniqueCommon(...middle);
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...inMiddle.map(([a, b]) => [a + head, b + head] as const),
    ...Array.from({ length: tail }, (_, at) => [one.length - tail + at, other.length - tail + at] as const),
  ];
}

/** By dynamic programming. */
function longestCommon(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a -= 1)
    for (let b = other.length - 1; b >= 0; b -= 1)
      lengths[a * width + b] =
        one[a] === other[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  const pairs: (readonly [number, number])[] = [];
  let [a, b] = [0, 0];
  while (a < one.length && b < other.length) {
    if (one[a] === other[b]) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}

/** Of items that stand once in each list, as many as rise in both as a look ahead finds: patience diff's first step. */
function uniqueCommon(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  const [inOne, inOther] = [onlyOnce(one), onlyOnce(other)];
  const pairs = [...inOne].flatMap(([item, a]) => {
    const b = inOther.get(item);
    return b === undefined ? [] : [[a, b] as const];
  });
  return longestRising(pairs.toSorted((x, y) => x[0] - y[0]));
}

function onlyOnce(items: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  const again = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (found.has(item)) again.add(item);
    found.set(item, index);
  }
  for (const item of again) found.delete(item);
  return found;
}

/** A longest part of pairs, rising in their first, that rises in their second too (patience sorting). */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const piles: number[] = [];
  const before: number[] = [];
  for (const [at, [, value]] of pairs.entries()) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle] ?? -1]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (piles[low - 1] ?? -1);
    piles[low] = at;
  }
  const found: (readonly [number, number])[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) found.push(pair);
  }
  return found.toReversed();
}
