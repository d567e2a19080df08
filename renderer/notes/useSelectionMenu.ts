import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Page } from '../reader/page-context.tsx';
import { sentenceAt } from '../reader/page-text.ts';
import { lastBox, selectSentence, type PageSelection } from './usePageSelection.ts';

export interface OpenMenu {
  readonly selection: PageSelection;
  /** Where it opens, CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
}

/** Opens the menu by right click, by its key and by Shift+F10: on what is selected there, else on the whole sentence. */
export function useSelectionMenu({ root }: Page, read: () => PageSelection | null, dismiss: () => void) {
  const [open, setOpen] = useState<OpenMenu | null>(null);

  useEffect(() => {
    if (!root) return;
    const onContextMenu = (event: MouseEvent) => {
      const { clientX: x, clientY: y } = event;
      if (!holdsPoint(getSelection(), x, y)) {
        const sentence = event.target instanceof Node ? sentenceAt(event.target) : null;
        if (!sentence) return;
        selectSentence(sentence);
      }
      const selection = read();
      if (!selection) return;
      event.preventDefault();
      setOpen({ selection, at: { x, y } });
    };
    root.addEventListener('contextmenu', onContextMenu);
    return () => root.removeEventListener('contextmenu', onContextMenu);
  }, [root, read]);

  useEffect(() => {
    if (!open) return;
    // The key that opened it makes some systems ask for their own menu as well.
    const refuse = (event: Event) => event.preventDefault();
    document.addEventListener('contextmenu', refuse);
    return () => document.removeEventListener('contextmenu', refuse);
  }, [open]);

  const openByKey = useCallback(() => {
    const sentence = sentenceAt(document.activeElement);
    if (!read() && sentence) selectSentence(sentence);
    const selection = read();
    const box = selection && root && lastBox(root, selection);
    if (!box) return false;
    setOpen({ selection, at: { x: (box.left + box.right) / 2, y: box.bottom } });
    return true;
  }, [root, read]);

  const close = useCallback(() => {
    setOpen(null);
    dismiss();
  }, [dismiss]);

  return useMemo(() => ({ open, openByKey, close }), [open, openByKey, close]);
}

function holdsPoint(selection: Selection | null, x: number, y: number): boolean {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  return [...selection.getRangeAt(0).getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}
