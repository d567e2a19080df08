/** Keeps the card off the mention in hand: it stands in the first corner of the window where it does not cover it. */
import { useEffect, type RefObject } from 'react';
import { useWindowWidth } from '../app/useWindowWidth.ts';
import { narrow } from '../app/widths.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { liveRange, rangesOfStretch, sentencesOn } from '../reader/page-text.ts';
import { scrollTo } from '../reader/useTarget.ts';
import { useMentionInHand } from './in-hand.ts';

/** Values of `data-dock` in card.css, by preference. */
const docks = ['end', 'top', 'start'] as const;

export function useClearOfMention(card: RefObject<HTMLElement | null>): void {
  const inHand = useMentionInHand();
  const { target } = useWorkspace();
  const width = useWindowWidth();
  useEffect(() => {
    const element = card.current;
    if (!element) return;
    const root = document.querySelector<HTMLElement>('.body');
    const range = root && inHand ? rangesOfStretch(sentencesOn(root), inHand)[0] : undefined;
    if (!root || !range) {
      dock(element, null);
      return;
    }
    const live = liveRange(range);
    if (width <= narrow) {
      // A sheet has one place: the page moves instead.
      if (overlap(element, live)) scrollTo(root, live);
      return;
    }
    dock(element, live);
    // When the target changes, the page has scrolled to it.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [card, inHand, target, width]);
}

/** Puts the card where it covers nothing of the range; where that is nowhere, in the first place. */
function dock(element: HTMLElement, range: Range | null): void {
  const free = docks.find((one) => {
    element.dataset.dock = one;
    return range === null || !overlap(element, range);
  });
  element.dataset.dock = free ?? docks[0];
}

function overlap(element: HTMLElement, range: Range): boolean {
  const a = element.getBoundingClientRect();
  const b = range.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
