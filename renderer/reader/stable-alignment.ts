/** An article laid out anew after a change, with all that the change did not touch left the same object: it is not drawn again. */
import type { AlignedParagraph, Pair } from '#core/articles/align.ts';

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

const samePair = (a: Pair, b: Pair): boolean =>
  a.id === b.id && sameItems(a.segments, b.segments) && sameItems(a.cells, b.cells);

/** Sentences and cells are compared as objects: the cache leaves those that did not change as they are. */
export function keepUnchanged(
  before: readonly AlignedParagraph[],
  after: readonly AlignedParagraph[],
): readonly AlignedParagraph[] {
  const kept = after.map((paragraph, index) => keepParagraph(before[index], paragraph));
  return sameItems(before, kept) ? before : kept;
}

function keepParagraph(before: AlignedParagraph | undefined, after: AlignedParagraph): AlignedParagraph {
  if (before === undefined) return after;
  const old = new Map(before.pairs.map((pair) => [pair.id, pair]));
  const pairs = after.pairs.map((pair) => {
    const same = old.get(pair.id);
    return same && samePair(same, pair) ? same : pair;
  });
  return before.paragraph === after.paragraph && sameItems(before.pairs, pairs)
    ? before
    : { paragraph: after.paragraph, pairs };
}
