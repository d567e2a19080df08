/** The weighted edit cost of two spellings: the cheapest way to account for every letter of both. */
import type { Letters } from './likeness-rules.ts';

/** Rows of the table, used again: the last three are needed, as an exchange takes up to as many letters. */
const rows: Float64Array[] = [];

/** Letters of the longest exchange, and one. */
const kept = 6;

function rowsFor(width: number): Float64Array[] {
  if ((rows[0]?.length ?? 0) < width) {
    rows.length = 0;
    for (let at = 0; at < kept; at += 1) rows.push(new Float64Array(Math.max(width, 64)));
  }
  return rows;
}

const endsWith = (letters: Uint8Array, to: number, part: Uint8Array): boolean => {
  const from = to - part.length;
  if (from < 0) return false;
  for (let at = 0; at < part.length; at += 1) if (letters[from + at] !== part[at]) return false;
  return true;
};

/**
 * Cost of making one spelling the other; the same both ways. `Infinity` as soon as it must exceed `limit`. Both are of
 * one script (`tables`). Time is the product of their lengths.
 */
export function editCost(one: Letters, other: Letters, limit: number): number {
  const { swap, size, exchanges, isVowel, source } = one.tables;
  const isFixed = one.isFixed && other.isFixed;
  const extraOne = isFixed ? one.extraFixed : one.extra;
  const extraOther = isFixed ? other.extraFixed : other.extra;
  const vowelsWeigh = isFixed ? source.fixedVowels : 1;
  const [height, width] = [one.numbers.length, other.numbers.length];
  const table = rowsFor(width + 1);
  const row = (at: number): Float64Array => table[at % kept] ?? new Float64Array();
  // How far back an exchange or a beginning can reach: rows that may still lead to the end.
  let open = kept;
  for (let i = 0; i <= height; i += 1) {
    const current = row(i);
    const above = row(i - 1 + kept);
    let least = Infinity;
    const a = i > 0 ? (one.numbers[i - 1] ?? 0) : 0;
    for (let j = 0; j <= width; j += 1) {
      let best = i === 0 && j === 0 ? 0 : Infinity;
      if (i > 0) best = (above[j] ?? Infinity) + (extraOne[i - 1] ?? 1);
      if (j > 0) best = Math.min(best, (current[j - 1] ?? Infinity) + (extraOther[j - 1] ?? 1));
      const lackingOne = one.lackingLetters[i] ?? 0;
      if (lackingOne > 0)
        best = Math.min(best, (row(i - lackingOne + kept)[j] ?? Infinity) + (one.lackingCost[i] ?? 1));
      const lackingOther = other.lackingLetters[j] ?? 0;
      if (lackingOther > 0)
        best = Math.min(best, (current[j - lackingOther] ?? Infinity) + (other.lackingCost[j] ?? 1));
      if (i > 0 && j > 0) {
        const b = other.numbers[j - 1] ?? 0;
        let cost = swap[a * size + b] ?? 1;
        if (a === 0 && b === 0 && one.text[i - 1] === other.text[j - 1]) cost = 0;
        else if (isVowel[a] === 1 && isVowel[b] === 1) cost *= vowelsWeigh;
        best = Math.min(best, (above[j - 1] ?? Infinity) + cost);
        for (const exchange of exchanges[a * size + b] ?? []) {
          if (exchange.atEnd && (one.ends[i - 1] !== 1 || other.ends[j - 1] !== 1)) continue;
          if (!endsWith(one.numbers, i, exchange.one) || !endsWith(other.numbers, j, exchange.other))
            continue;
          const before = row(i - exchange.one.length + kept)[j - exchange.other.length] ?? Infinity;
          best = Math.min(best, before + exchange.cost * (isFixed ? source.fixedVowels : 1));
        }
      }
      current[j] = best;
      if (best < least) least = best;
    }
    open = least <= limit ? kept : open - 1;
    if (open === 0) return Infinity;
  }
  const cost = row(height)[width] ?? Infinity;
  return cost <= limit ? cost : Infinity;
}
