import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Note } from '#core/notes/model.ts';
import type { Page } from '../reader/page-context.tsx';
import { Column, empty, isSame, type Arrangement, type Manner } from './column.ts';
import { Sizes } from './sizes.ts';

/** Share of the scroller's height after which other cards are brought into the document. */
const soon = 0.1;

/** Cards that come into the document at a time before they are seen: more take longer than a frame. */
const comingAtOnce = 4;

/**
 * Stands the cards in `element` (children with `data-note`) level with their text, or one below the other, again
 * whenever page or cards change size and as others come near what is seen. `notes` are in the order of the text.
 */
export function useStack(
  page: Page,
  element: RefObject<HTMLElement | null>,
  notes: readonly Note[],
  held: string | null,
  { isLevel, isBrief }: Manner,
): Arrangement {
  const { root } = page;
  const [arrangement, setArrangement] = useState(empty);
  const [sizes] = useState(() => new Sizes());
  const column = useRef<{ readonly of: readonly unknown[]; readonly column: Column } | null>(null);
  /** What the page was like when the cards were arranged last. */
  const arranged = useRef({ scrolled: 0, pageHeight: 0 });

  const arrange = useCallback(
    (coming = 0) => {
      const { current } = element;
      const scroller = current && scrollerOf(current);
      if (!root || !current || !scroller) return;
      const of = [page, notes, isLevel, isBrief, current];
      if (!column.current || column.current.of.some((one, index) => one !== of[index])) {
        column.current = {
          of,
          column: new Column({ ...page, root }, current, notes, sizes, { isLevel, isBrief }),
        };
      }
      arranged.current = { scrolled: scroller.scrollTop, pageHeight: root.offsetHeight };
      const focused = document.activeElement?.closest<HTMLElement>('[data-note]')?.dataset.note ?? null;
      const next = column.current.column.arrange(scroller, held, [focused], coming);
      // Only what is laid out can be measured, and cards must stand right before they are painted.
      // oxlint-disable-next-line react/set-state-in-effect
      setArrangement((old) => (isSame(old, next) && old.isWhole === next.isWhole ? old : next));
    },
    [page, root, element, notes, held, isLevel, isBrief, sizes],
  );

  useLayoutEffect(() => arrange(), [arrange]);

  // First what is in sight; the rest, a few at a time, when there is nothing else to do.
  useEffect(() => {
    if (arrangement.isWhole) return;
    const idle = requestIdleCallback(() => arrange(comingAtOnce));
    return () => cancelIdleCallback(idle);
  }, [arrangement, arrange]);

  useEffect(() => {
    const { current } = element;
    const scroller = current && scrollerOf(current);
    if (!root || !current || !scroller) return;
    // Cards move with their text in one frame; a frame later they would be seen to jump.
    const onPage = () => {
      if (Math.abs(root.offsetHeight - arranged.current.pageHeight) >= 1) flushSync(() => arrange());
    };
    const onScroll = () => {
      const way = Math.abs(scroller.scrollTop - arranged.current.scrolled);
      if (way >= soon * scroller.clientHeight) flushSync(() => arrange(comingAtOnce));
    };
    const pages = new ResizeObserver(onPage);
    pages.observe(root);
    scroller.addEventListener('scroll', onScroll, { passive: true });
    // A card comes and is not as high as was likely, it opens, an editor grows with what is written, the margin changes
    // its width.
    const cards = new ResizeObserver(() => {
      if (sizes.measure(current)) flushSync(() => arrange());
    });
    // Cards on one line are all alike: the first stands for them.
    let line: Element | null = null;
    const follow = (card: Node) => {
      if (!(card instanceof HTMLElement)) return;
      if (!('compact' in card.dataset)) cards.observe(card);
      else if (!line?.isConnected) cards.observe((line = card));
    };
    for (const card of current.children) follow(card);
    const comings = new MutationObserver((changes) => {
      for (const { addedNodes, removedNodes } of changes) {
        for (const node of addedNodes) follow(node);
        for (const node of removedNodes) if (node instanceof Element) cards.unobserve(node);
      }
    });
    comings.observe(current, { childList: true });
    const openings = new MutationObserver((changes) => {
      for (const { target } of changes) follow(target);
    });
    openings.observe(current, { subtree: true, attributeFilter: ['data-compact'] });
    return () => {
      pages.disconnect();
      cards.disconnect();
      comings.disconnect();
      openings.disconnect();
      scroller.removeEventListener('scroll', onScroll);
    };
  }, [root, element, sizes, arrange]);

  return arrangement;
}

/** What scrolls the cards: the page with its margin, or the sheet of a narrow window. */
const scrollerOf = (element: HTMLElement): HTMLElement | null =>
  element.closest<HTMLElement>('.sheet, .scroller');
