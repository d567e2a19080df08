import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Page } from '../reader/page-context.tsx';
import { liveRange, pointsOf, rangesOfPlace, sentenceAt, sentencesOn } from '../reader/page-text.ts';
import { selectBetween, type Selected } from './selected.ts';

export interface PageSelection extends Selected {
  /** The sentence where the selection ends in the reader's hand: focus goes back to it. */
  readonly sentence: HTMLElement | null;
}

/** Rest after the last change of a selection made by keyboard or handles, ms. */
const settled = 250;

interface Watched {
  /** What is selected, once the hand that selects has come to rest; null while it moves, and when nothing is. */
  readonly selection: PageSelection | null;
  /** What is selected at this moment. */
  read(): PageSelection | null;
  /** Shows what is selected without waiting. */
  settle(): void;
  /** Forgets the selection until it changes again. */
  dismiss(): void;
}

/** Follows the document's selection within the page. */
export function usePageSelection({ article, root }: Page): Watched {
  const [selection, setSelection] = useState<PageSelection | null>(null);

  const read = useCallback((): PageSelection | null => {
    const chosen = getSelection();
    if (!root || !chosen || chosen.isCollapsed || chosen.rangeCount === 0) return null;
    if (!root.contains(chosen.anchorNode) && !root.contains(chosen.focusNode)) return null;
    const points = pointsOf(root, chosen.getRangeAt(0));
    const selected = points && selectBetween(article, points.from, points.to);
    if (!selected) return null;
    const focused = sentenceAt(document.activeElement);
    return { ...selected, sentence: focused ?? sentenceAt(chosen.focusNode) };
  }, [article, root]);

  const settle = useCallback(() => setSelection(read()), [read]);
  const dismiss = useCallback(() => setSelection(null), []);

  useEffect(() => {
    let held = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settleAfter = (rest: number) => {
      clearTimeout(timer);
      timer = setTimeout(settle, rest);
    };
    const onChange = () => {
      if (held || !read()) setSelection(null);
      if (!held) settleAfter(settled);
    };
    const onDown = (event: PointerEvent) => {
      const onPage = event.target instanceof Node && root?.contains(event.target);
      held = event.button === 0 && onPage === true;
    };
    const onUp = () => {
      if (!held) return;
      held = false;
      // The browser sets the selection of a click after this event.
      settleAfter(0);
    };
    document.addEventListener('selectionchange', onChange);
    document.addEventListener('pointerdown', onDown, true);
    document.addEventListener('pointerup', onUp, true);
    document.addEventListener('pointercancel', onUp, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
      document.removeEventListener('pointerdown', onDown, true);
      document.removeEventListener('pointerup', onUp, true);
      document.removeEventListener('pointercancel', onUp, true);
    };
  }, [root, read, settle]);

  return useMemo(() => ({ selection, read, settle, dismiss }), [selection, read, settle, dismiss]);
}

/** The box of the selection's last line on the page, in window coordinates; null where none of it is on the page. */
export function lastBox(root: HTMLElement, { anchor }: Selected): DOMRect | null {
  const boxes = rangesOfPlace(sentencesOn(root), anchor).flatMap((range) => [
    ...liveRange(range).getClientRects(),
  ]);
  return boxes.findLast((box) => box.width > 0) ?? null;
}

/** Selects a whole sentence, so that what follows is about it. */
export function selectSentence(sentence: HTMLElement): void {
  getSelection()?.selectAllChildren(sentence);
}
