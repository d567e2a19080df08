/**
 * While the focus is on the page: the paragraph that is being read. Who goes by keyboard or clicks reads the row of the
 * sentence with the focus; who scrolls, the row that stands at the height where eyes rest.
 */
import { useEffect } from 'react';
import { restingHeight } from './hold-line.ts';
import { sentenceAt } from './page-text.ts';

const rowOf = (target: EventTarget | null): HTMLElement | null => {
  const sentence = target instanceof Node ? sentenceAt(target) : null;
  return sentence?.closest<HTMLElement>('.row') ?? null;
};

function rowAtRest(root: HTMLElement, scroller: HTMLElement): HTMLElement | undefined {
  const { top, height } = scroller.getBoundingClientRect();
  const line = top + height * restingHeight;
  const rows = [...root.querySelectorAll<HTMLElement>('.row')];
  return rows.find((row) => row.getBoundingClientRect().bottom > line) ?? rows.at(-1);
}

export function useRowInHand(
  on: boolean,
  root: HTMLElement | null,
  scroller: HTMLElement | null,
  layout: number,
): void {
  useEffect(() => {
    if (!on || !root || !scroller || layout === 0) return;
    const take = (row: HTMLElement | null | undefined) => {
      if (!row || row.dataset.inHand === 'true') return;
      for (const held of root.querySelectorAll<HTMLElement>('[data-in-hand]')) delete held.dataset.inHand;
      row.dataset.inHand = 'true';
    };
    const isInView = (row: HTMLElement) => {
      const [box, view] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
      return box.bottom > view.top && box.top < view.bottom;
    };
    const focused = rowOf(document.activeElement);
    take(focused && isInView(focused) ? focused : rowAtRest(root, scroller));

    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => take(rowAtRest(root, scroller)));
    };
    const onFocus = ({ target }: FocusEvent) => take(rowOf(target));
    root.addEventListener('focusin', onFocus);
    scroller.addEventListener('wheel', follow, { passive: true });
    scroller.addEventListener('touchmove', follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      root.removeEventListener('focusin', onFocus);
      scroller.removeEventListener('wheel', follow);
      scroller.removeEventListener('touchmove', follow);
      for (const held of root.querySelectorAll<HTMLElement>('[data-in-hand]')) delete held.dataset.inHand;
    };
  }, [on, root, scroller, layout]);
}
