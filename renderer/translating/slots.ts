/**
 * Where a translation can be written: one slot for each cell, and one for each gap. A slot is named by where its source
 * begins, so that it stays the same while a gap becomes a cell and a cell a gap.
 */
import type { AlignedParagraph, Pair } from '#core/articles/align.ts';
import type { Cell, Range, Segment } from '#core/articles/model.ts';

export interface Slot extends Range {
  /** Unique within the article. */
  readonly key: string;
  /** Sentences of the source that it translates; at least one. */
  readonly segments: readonly Segment[];
  /** Null where nothing is translated yet. */
  readonly cell: Cell | null;
}

const overlaps = (segment: Segment, { start, end }: Range): boolean =>
  segment.start < end && start < segment.end;

/** The slots of a pair, in order. Several cells of one pair have a slot each. */
export function slotsOf({ segments, cells }: Pair): Slot[] {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return [];
  if (cells.length === 0)
    return [{ key: String(first.start), start: first.start, end: last.end, segments, cell: null }];
  const taken = new Set<number>();
  return cells.map((cell) => {
    const { id, start, end } = cell;
    const key = taken.has(start) ? `${start} ${id}` : String(start);
    taken.add(start);
    const own = segments.filter((segment) => overlaps(segment, cell));
    return { key, start, end, segments: own.length > 0 ? own : segments, cell };
  });
}

export const slotsOfArticle = (aligned: readonly AlignedParagraph[]): Slot[] =>
  aligned.flatMap(({ pairs }) => pairs.flatMap(slotsOf));

export const isGap = ({ cell }: Slot): boolean => cell === null;

/** The first gap after a slot, else the first of all; undefined where every sentence is translated, or this alone is not. */
export function nextGap(slots: readonly Slot[], after: string | null): Slot | undefined {
  const at = slots.findIndex(({ key }) => key === after);
  return slots.slice(at + 1).find(isGap) ?? slots.slice(0, Math.max(at, 0)).find(isGap);
}

/** The slot that holds an offset of the source, else the first one after it, else the last. */
export const slotAt = (slots: readonly Slot[], offset: number): Slot | undefined =>
  slots.find(({ end }) => offset < end) ?? slots.at(-1);

/**
 * Pairs in which gaps that the translator put together, before anything was written for them, are one. `spans`: where
 * such a group ends, by where it begins.
 */
export function joinGaps(pairs: readonly Pair[], spans: ReadonlyMap<number, number>): readonly Pair[] {
  if (!pairs.some(({ id }) => spans.has(id))) return pairs;
  const joined: Pair[] = [];
  let end = -1;
  for (const pair of pairs) {
    const before = joined.at(-1);
    const first = pair.segments[0];
    if (pair.cells.length === 0 && before?.cells.length === 0 && first && first.start < end) {
      joined[joined.length - 1] = { ...before, segments: [...before.segments, ...pair.segments] };
    } else {
      joined.push(pair);
      end = pair.cells.length === 0 ? (spans.get(pair.id) ?? -1) : -1;
    }
  }
  return joined;
}
