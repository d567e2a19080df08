import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, type RefObject } from 'react';

interface Options {
  /** The element that scrolls and holds the focus. */
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly count: number;
  /** Where the keys are, from 0; below 0 while they are nowhere. */
  readonly active: number;
  /** Height that a line is taken for before it is measured, CSS pixels. */
  readonly height: number;
  /** Lines beyond those in sight that are rendered as well. */
  readonly overscan: number;
  /** Lines to be in sight above the active one as the list comes up; without it, it comes up at its beginning. */
  readonly above?: number;
  /** Room above the first line, so that nothing cuts the tips of its letters; headings that stay included. CSS pixels. */
  readonly rise?: number;
  readonly keyOf?: (index: number) => string | number;
}

export interface LinesInSight {
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  /** The first and the last line in sight, from 0. */
  readonly first: number;
  readonly last: number;
  /** How many lines the keys for pages pass over. */
  readonly page: number;
  /** Brings a line into sight. */
  readonly show: (index: number) => void;
}

/**
 * A list of which only the lines in sight are rendered, and the one where the keys are: the grid names it as its active
 * descendant, which has to exist.
 */
export function useLines({
  grid,
  count,
  active,
  height,
  overscan,
  above,
  rise,
  keyOf,
}: Options): LinesInSight {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inHand = Math.max(0, Math.min(active, range.count - 1));
      return [...new Set([...defaultRangeExtractor(range), inHand])].toSorted((a, b) => a - b);
    },
    [active],
  );
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => height,
    rangeExtractor,
    overscan,
    ...(above === undefined ? {} : { initialOffset: () => Math.max(0, active - above) * height }),
    ...(rise === undefined ? {} : { paddingStart: rise, scrollPaddingStart: rise }),
    ...(keyOf === undefined ? {} : { getItemKey: keyOf }),
  });
  const [first, last] = [virtual.range?.startIndex ?? 0, virtual.range?.endIndex ?? 0];
  return {
    virtual,
    first,
    last,
    page: Math.max(1, last - first - 1),
    show: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
  };
}

/** Tells which lines are in sight, some more on either side included, so that they can be asked for. */
export function useTellSight(
  { first, last }: LinesInSight,
  total: number,
  beyond: number,
  onSight: (first: number, last: number) => void,
): void {
  useEffect(
    () => onSight(Math.max(0, first - beyond), Math.max(0, Math.min(last + beyond, total - 1))),
    [first, last, total, beyond, onSight],
  );
}
