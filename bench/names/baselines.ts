/** What ours is measured against: two distances of plain strings, each over the name key with spaces taken out. */

/** A method that says of a spelling whether it is like a known one: 0 for the same, to 1; null where it is not. */
export type Alike = (known: string, other: string) => number | null;

function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swapped = (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swapped));
    }
    above = row;
  }
  return above[other.length] ?? 0;
}

/** Levenshtein's distance by the longer of the two, up to .25. */
export const levenshtein: Alike = (known, other) => {
  const longer = Math.max(known.length, other.length);
  if (Math.abs(known.length - other.length) > 0.25 * longer) return null;
  const distance = editDistance(known, other) / longer;
  return distance <= 0.25 ? distance : null;
};

/** Jaro's similarity: matching letters within half the longer, less those out of order (M. Jaro, 1989). */
function jaro(one: string, other: string): number {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Set<number>();
  const matched: string[] = [];
  for (let i = 0; i < one.length; i += 1) {
    for (let j = Math.max(0, i - reach); j <= Math.min(other.length - 1, i + reach); j += 1) {
      if (taken.has(j) || one[i] !== other[j]) continue;
      taken.add(j);
      matched.push(one[i] ?? '');
      break;
    }
  }
  if (matched.length === 0) return 0;
  const inOrder = [...taken].toSorted((a, b) => a - b).map((at) => other[at]);
  const moved = matched.filter((letter, at) => letter !== inOrder[at]).length / 2;
  const count = matched.length;
  return (count / one.length + count / other.length + (count - moved) / count) / 3;
}

/** Jaro-Winkler (W. Winkler, 1990; prefix of at most 4, weight 0.1), from .85. */
export const jaroWinkler: Alike = (known, other) => {
  const plain = jaro(known, other);
  let prefix = 0;
  while (prefix < 4 && prefix < known.length && known[prefix] === other[prefix]) prefix += 1;
  const similarity = plain + prefix * 0.1 * (1 - plain);
  return similarity >= 0.85 ? 1 - similarity : null;
};
