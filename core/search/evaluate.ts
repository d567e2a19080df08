/** Which articles of one index meet a query, and how well: posting lists added up in flat arrays. */
import { k1, rarity } from './index/fields.ts';
import { positionLimit, type Alternative, type Atom, type Query } from './query.ts';
import type { Postings, Retriever } from './index/retriever.ts';

/** Articles that meet an atom, in no particular order, with what meeting it weighs before rarity. */
export interface Met {
  readonly atom: Atom;
  readonly docs: Uint32Array;
  readonly strengths: Float32Array;
}

/** Articles that meet a query, in no particular order. */
export interface Found {
  readonly docs: Uint32Array;
  readonly scores: Float32Array;
}

/** What several ways of one thing may add up to, so that five spellings of a name are not five words. */
const strengthCap = 3 * (k1 + 1);
/** Weight of a stop word that was asked for alone. */
const stopWeight = 0.1;

/** Arrays as long as an index, all zero between uses; kept, as filling new ones takes longer than a rare word. */
interface Scratch {
  readonly sums: Float32Array;
  readonly bits: Uint32Array;
  readonly touched: Uint32Array;
}
let scratch: Scratch = { sums: new Float32Array(0), bits: new Uint32Array(0), touched: new Uint32Array(0) };

function scratchOf(limit: number): Scratch {
  if (scratch.sums.length < limit) {
    const length = Math.ceil(limit * 1.25);
    scratch = {
      sums: new Float32Array(length),
      bits: new Uint32Array(length),
      touched: new Uint32Array(length),
    };
  }
  return scratch;
}

/**
 * Looks up every atom of the query in one index.
 * @param checkpoint called between look-ups; throws to stop.
 */
export const collect = (query: Query, retriever: Retriever, checkpoint: () => void): Met[] =>
  query.atoms.map((atom) => {
    const lists = atom.alternatives.map((alternative) => {
      checkpoint();
      return { weight: alternative.weight, postings: lookUp(alternative, retriever) };
    });
    return { atom, ...merged(lists, retriever.limit()) };
  });

const lookUp = ({ probes, joint }: Alternative, retriever: Retriever): Postings =>
  probes.length === 1 ? retriever.postings(probes[0]) : retriever.phrase(probes, joint);

/** Adds up lists: an article once, as strong as all together up to the cap. */
function merged(
  lists: readonly { readonly weight: number; readonly postings: Postings }[],
  limit: number,
): Postings {
  const filled = lists.filter(({ postings }) => postings.docs.length > 0);
  const [only] = filled;
  if (only && filled.length === 1 && only.weight === 1) return only.postings;
  const { sums, touched } = scratchOf(limit);
  let length = 0;
  for (const { weight, postings } of filled) {
    const { docs, strengths } = postings;
    for (let at = 0; at < docs.length; at += 1) {
      const doc = docs[at] ?? 0;
      if (sums[doc] === 0) touched[length++] = doc;
      sums[doc] = (sums[doc] ?? 0) + weight * (strengths[at] ?? 0);
    }
  }
  const docs = touched.slice(0, length);
  const strengths = new Float32Array(length);
  for (let at = 0; at < length; at += 1) {
    const doc = docs[at] ?? 0;
    strengths[at] = Math.min(sums[doc] ?? 0, strengthCap);
    sums[doc] = 0;
  }
  return { docs, strengths };
}

/**
 * The weight of each atom by its rarity over all indexes.
 * @param met what `collect` gave for each index.
 * @param total articles in all indexes.
 */
export const raritiesOf = (query: Query, met: readonly (readonly Met[])[], total: number): number[] =>
  query.atoms.map(({ stop }, at) => {
    const found = met.reduce((sum, ofIndex) => sum + (ofIndex[at]?.docs.length ?? 0), 0);
    return rarity(found, total) * (stop ? stopWeight : 1);
  });

/**
 * The articles of one index that meet every required position and none that is negated. An atom over several positions
 * counts once for each.
 */
export function meeting(
  query: Query,
  met: readonly Met[],
  rarities: readonly number[],
  retriever: Retriever,
): Found {
  const filters = query.filters.map(({ at, filter }) => ({
    mask: maskOf(at, at + 1),
    passing: retriever.filtered(filter),
  }));
  const { sums, bits, touched } = scratchOf(retriever.limit());
  let length = 0;
  for (const [at, { atom, docs, strengths }] of met.entries()) {
    const mask = maskOf(atom.from, atom.to);
    const weight = (rarities[at] ?? 0) * (atom.to - atom.from);
    for (let index = 0; index < docs.length; index += 1) {
      const doc = docs[index] ?? 0;
      const known = bits[doc] ?? 0;
      if (known === 0) touched[length++] = doc;
      bits[doc] = known | mask;
      sums[doc] = (sums[doc] ?? 0) + weight * (strengths[index] ?? 0);
    }
  }
  for (const { mask, passing } of filters) {
    for (const doc of passing) {
      const known = bits[doc] ?? 0;
      if (known === 0) touched[length++] = doc;
      bits[doc] = known | mask;
    }
  }
  const required = positionsWhere(query, ({ required }) => required);
  const negated = positionsWhere(query, ({ negated }) => negated);
  const docs = new Uint32Array(length);
  const scores = new Float32Array(length);
  let found = 0;
  for (let index = 0; index < length; index += 1) {
    const doc = touched[index] ?? 0;
    const known = bits[doc] ?? 0;
    if ((known & required) === required && (known & negated) === 0) {
      docs[found] = doc;
      scores[found] = sums[doc] ?? 0;
      found += 1;
    }
    bits[doc] = 0;
    sums[doc] = 0;
  }
  return { docs: docs.subarray(0, found), scores: scores.subarray(0, found) };
}

/** Bits of the positions `[from, to)`. */
const maskOf = (from: number, to: number): number => {
  let mask = 0;
  for (let at = from; at < Math.min(to, positionLimit); at += 1) mask |= 1 << at;
  return mask;
};

const positionsWhere = (query: Query, test: (position: Query['positions'][number]) => boolean): number =>
  query.positions.reduce((mask, position, at) => (test(position) ? mask | maskOf(at, at + 1) : mask), 0);

/** Those of `found` that every set lets through. @param allowed ascending docs. */
export function narrowed(found: Found, allowed: readonly Uint32Array[], limit: number): Found {
  return allowed.reduce((rest, set) => {
    const { bits } = scratchOf(limit);
    for (const doc of set) bits[doc] = 1;
    const kept = rest.docs.map((doc) => bits[doc] ?? 0);
    for (const doc of set) bits[doc] = 0;
    return {
      docs: rest.docs.filter((_, at) => kept[at] === 1),
      scores: rest.scores.filter((_, at) => kept[at] === 1),
    };
  }, found);
}

/** `found` with the scores of these docs multiplied. @param docs ascending. */
export function boosted(found: Found, docs: Uint32Array, factor: number, limit: number): Found {
  if (docs.length === 0) return found;
  const { bits } = scratchOf(limit);
  for (const doc of docs) bits[doc] = 1;
  const scores = found.scores.map((score, at) => (bits[found.docs[at] ?? 0] === 1 ? score * factor : score));
  for (const doc of docs) bits[doc] = 0;
  return { docs: found.docs, scores };
}

/**
 * The best `count`, best first; of equal ones the later article.
 * Keeps a heap of the best so far, whose worst is at its top: most articles are turned away by one comparison.
 */
export function best({ docs, scores }: Found, count: number): { doc: number; score: number }[] {
  const better = (one: number, two: number): boolean => {
    const [first, second] = [scores[one] ?? 0, scores[two] ?? 0];
    return first !== second ? first > second : (docs[one] ?? 0) > (docs[two] ?? 0);
  };
  if (count === 0) return [];
  const heap: number[] = [];
  const swap = (one: number, two: number): void => {
    [heap[one], heap[two]] = [heap[two] ?? 0, heap[one] ?? 0];
  };
  const sink = (): void => {
    for (let at = 0; ;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && better(heap[worst] ?? 0, heap[child] ?? 0)) worst = child;
      if (worst === at) return;
      swap(at, worst);
      at = worst;
    }
  };
  const rise = (): void => {
    for (let at = heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!better(heap[parent] ?? 0, heap[at] ?? 0)) return;
      swap(at, parent);
      at = parent;
    }
  };
  const all = count >= docs.length;
  let least = -Infinity;
  for (let index = 0; index < docs.length; index += 1) {
    if (all || heap.length < count) {
      heap.push(index);
      if (!all) rise();
    } else if ((scores[index] ?? 0) >= least && better(index, heap[0] ?? 0)) {
      heap[0] = index;
      sink();
    }
    if (heap.length === count) least = scores[heap[0] ?? 0] ?? 0;
  }
  return heap
    .toSorted((one, two) => (better(one, two) ? -1 : 1))
    .map((index) => ({ doc: docs[index] ?? 0, score: scores[index] ?? 0 }));
}
