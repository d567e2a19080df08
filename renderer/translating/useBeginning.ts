import { useEffect, useRef } from 'react';
import { firstVisible } from '../reader/visible.ts';
import { isGap, slotAt, type Slot } from './slots.ts';
import type { Translating } from './translating-context.ts';

/** Height of the sticky bar over the text, CSS pixels; `--page-bar` in page.css. */
const barHeight = 48;

/**
 * Takes the slot to begin with in hand: where it was asked for; else the first gap in sight, so that nothing moves; else
 * the first slot in sight.
 */
export function useBeginning(
  root: HTMLElement | null,
  slots: readonly Slot[],
  begin: { readonly at: number | null },
  take: Translating['take'],
): void {
  const begun = useRef<object | null>(null);
  useEffect(() => {
    if (!root || begun.current === begin) return;
    begun.current = begin;
    const slot = begin.at === null ? inSight(root, slots) : slotAt(slots, begin.at);
    if (slot) take(slot.key, 'end');
  }, [root, slots, begin, take]);
}

function inSight(root: HTMLElement, slots: readonly Slot[]): Slot | undefined {
  const view = root.closest('.scroller')?.getBoundingClientRect();
  if (!view) return slots[0];
  const first = firstVisible(root, view.top + barHeight, null)?.offset ?? 0;
  const at = Math.max(
    slots.findIndex(({ end }) => first < end),
    0,
  );
  const isSeen = ({ start }: Slot) => {
    const sentence = root.querySelector(`.sentence[data-side="source"][data-start="${start}"]`);
    return sentence !== null && sentence.getBoundingClientRect().bottom <= view.bottom;
  };
  const gap = slots.slice(at).find(isGap);
  return gap && isSeen(gap) ? gap : slots[at];
}
