import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Note } from '#core/notes/model.ts';
import type { Page } from '../reader/page-context.tsx';
import { Column, empty, isSame, Sizes, type Arrangement } from './column.ts';

/** Share of the scroller's height after which other cards are brought into the document. */
const stepOfScrolling = 0.5;

/**
 * Stands the cards in `element` (children with `data-note`) level with their text, or one below the other, again
 * whenever page or cards change size and as others come near what is seen. `notes` are in the order of the text.
 */
export function useStack(
  page: Page,
  element: RefObject<HTMLElement | null>,
  notes: readonly Note[],
  held: string | null,
  isLevel: boolean,
): Arrangement {
  const { root, layout } = page;
  const [arrangement, setArrangement] = useState(empty);
  const [sizes] = useState(() => new Sizes());
  const column = useRef<{ readonly of: readonly unknown[]; readonly column: Column } | null>(null);
  const seenFrom = useRef(0);

  const arrange = useCallback(() => {
    const { current } = element;
    const scroller = current && scrollerOf(current);
    if (!root || !current || !scroller) return;
    const of = [page, layout, notes, isLevel, current];
    if (!column.current || column.current.of.some((one, index) => one !== of[index])) {
      column.current = { of, column: new Column({ ...page, root }, current, notes, sizes, isLevel) };
    }
    sizes.measure(current);
    seenFrom.current = scroller.scrollTop;
    const focused = document.activeElement?.closest<HTMLElement>('[data-note]')?.dataset.note ?? null;
    const next = column.current.column.arrange(scroller, held, [focused]);
    // Only what is laid out can be measured, and cards must stand right before they are painted.
    // oxlint-disable-next-line react/set-state-in-effect
    setArrangement((old) => (isSame(old, next) ? old : next));
  }, [page, root, layout, element, notes, held, isLevel, sizes]);

  // After every rendering: a card may have come, gone or opened, the page may have been laid out anew.
  useLayoutEffect(arrange);

  useEffect(() => {
    const { current } = element;
    const scroller = current && scrollerOf(current);
    if (!root || !current || !scroller) return;
    // Cards move with their text in one frame; a frame later they would be seen to jump.
    const atOnce = () => flushSync(arrange);
    const observer = new ResizeObserver(atOnce);
    observer.observe(root);
    observer.observe(scroller);
    const onScroll = () => {
      const way = Math.abs(scroller.scrollTop - seenFrom.current) / scroller.clientHeight;
      if (way >= 1) atOnce();
      else if (way >= stepOfScrolling) arrange();
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', onScroll);
    };
  }, [root, element, arrange]);

  useEffect(() => {
    const observer = new ResizeObserver(arrange);
    for (const card of element.current?.querySelectorAll('[data-note]') ?? []) observer.observe(card);
    return () => observer.disconnect();
    // The cards to observe change with the arrangement.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [element, arrange, arrangement]);

  return arrangement;
}

/** What scrolls the cards: the page with its margin, or the sheet of a narrow window. */
const scrollerOf = (element: HTMLElement): HTMLElement | null =>
  element.closest<HTMLElement>('.sheet, .scroller');
