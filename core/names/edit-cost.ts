/** The weighted edit cost of two spellings: the cheapest way to account for every letter of both. */
import { longestExchange, type Exchange } from './likeness-rules.ts';
import type { Letters } from './letters.ts';

/** So many rows of the table are needed at a time. */
const kept = longestExchange + 1;

const makeRows = (width: number): readonly Float64Array[] =>
  Array.from({ length: kept }, () => new Float64Array(width));

/** Rows, used again from call to call. */
let rows = makeRows(64);

const none = new Float64Array();

/** The row for the first `i` letters; older rows than the last `kept` are gone. */
const rowAt = (i: number): Float64Array => rows[i % kept] ?? none;

/** Two spellings while they are compared. */
interface Pair {
  readonly one: Letters;
  readonly other: Letters;
  readonly extraOne: Float64Array;
  readonly extraOther: Float64Array;
  readonly vowelsWeigh: number;
}

/**
 * Cost of making one spelling the other; the same both ways. `Infinity` as soon as it must exceed `limit`. Both are of
 * one script (`tables`). Time is the product of their lengths.
 */
export function editCost(one: Letters, other: Letters, limit: number): number {
  const height = one.numbers.length;
  const width = other.numbers.length;
  if (rowAt(0).length <= width) rows = makeRows(2 * width);
  const isFixed = one.isFixed && other.isFixed;
  const pair: Pair = {
    one,
    other,
    extraOne: isFixed ? one.extraFixed : one.extra,
    extraOther: isFixed ? other.extraFixed : other.extra,
    vowelsWeigh: isFixed ? one.tables.source.fixedVowels : 1,
  };
  fillFirst(pair, width);
  // An exchange reaches over so many rows, so that as many must exceed the limit.
  const { reach } = one.tables;
  let open = reach;
  for (let i = 1; i <= height; i += 1) {
    open = fillRow(pair, i, width) <= limit ? reach : open - 1;
    if (open === 0) return Infinity;
  }
  const cost = rowAt(height)[width] ?? Infinity;
  return cost <= limit ? cost : Infinity;
}

function fillFirst({ other, extraOther }: Pair, width: number): void {
  const row = rowAt(0);
  row[0] = 0;
  for (let j = 1; j <= width; j += 1) {
    let best = (row[j - 1] ?? Infinity) + (extraOther[j - 1] ?? 1);
    const lacking = other.lackingLetters[j] ?? 0;
    if (lacking > 0) best = Math.min(best, (row[j - lacking] ?? Infinity) + (other.lackingCost[j] ?? 1));
    row[j] = best;
  }
}

/** Fills the row of the first `i` letters; returns the least in it. */
function fillRow(pair: Pair, i: number, width: number): number {
  const { one, other, extraOther, vowelsWeigh } = pair;
  const { swap, size, exchanges, isVowel } = one.tables;
  const current = rowAt(i);
  const above = rowAt(i - 1);
  const a = one.numbers[i - 1] ?? 0;
  const extra = pair.extraOne[i - 1] ?? 1;
  const lackingOne = one.lackingLetters[i] ?? 0;
  const lackingRow = lackingOne > 0 ? rowAt(i - lackingOne) : none;
  const lackingCost = one.lackingCost[i] ?? 1;
  let least = Infinity;
  for (let j = 0; j <= width; j += 1) {
    let best = (above[j] ?? Infinity) + extra;
    if (lackingOne > 0) best = Math.min(best, (lackingRow[j] ?? Infinity) + lackingCost);
    if (j > 0) {
      best = Math.min(best, (current[j - 1] ?? Infinity) + (extraOther[j - 1] ?? 1));
      const lackingOther = other.lackingLetters[j] ?? 0;
      if (lackingOther > 0)
        best = Math.min(best, (current[j - lackingOther] ?? Infinity) + (other.lackingCost[j] ?? 1));
      const b = other.numbers[j - 1] ?? 0;
      let cost = swap[a * size + b] ?? 1;
      if (a === 0 && b === 0 && one.text[i - 1] === other.text[j - 1]) cost = 0;
      else if (isVowel[a] === 1 && isVowel[b] === 1) cost *= vowelsWeigh;
      best = Math.min(best, (above[j - 1] ?? Infinity) + cost);
      const candidates = exchanges[a * size + b];
      if (candidates !== undefined) best = Math.min(best, leastExchange(candidates, pair, i, j));
    }
    current[j] = best;
    if (best < least) least = best;
  }
  return least;
}

/** Least cost of getting to `i` and `j` letters by one of the exchanges. */
function leastExchange(exchanges: readonly Exchange[], pair: Pair, i: number, j: number): number {
  const { one, other, vowelsWeigh } = pair;
  const atEnd = one.ends[i - 1] === 1 && other.ends[j - 1] === 1;
  let best = Infinity;
  for (const exchange of exchanges) {
    if (exchange.atEnd && !atEnd) continue;
    if (!endsWith(one.numbers, i, exchange.one) || !endsWith(other.numbers, j, exchange.other)) continue;
    const before = rowAt(i - exchange.one.length)[j - exchange.other.length] ?? Infinity;
    best = Math.min(best, before + exchange.cost * vowelsWeigh);
  }
  return best;
}

function endsWith(letters: Uint8Array, to: number, part: Uint8Array): boolean {
  const from = to - part.length;
  if (from < 0) return false;
  for (let at = 0; at < part.length; at += 1) if (letters[from + at] !== part[at]) return false;
  return true;
}
