/** A card that stands beside the page without holding it: it takes the focus, and Escape gives it back. */
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useWorkspace } from '../app/workspace.tsx';

/** Returns the ref to give the card, and how to close it. */
export function useCardFocus(): [card: RefObject<HTMLDialogElement | null>, close: () => void] {
  const card = useRef<HTMLDialogElement>(null);
  const { showName } = useWorkspace();
  // Read while rendering, before going to a mention moves the focus to its sentence.
  const [opener] = useState(() => document.activeElement);

  const close = useCallback(() => {
    const element = card.current;
    showName(null);
    if (!element?.contains(document.activeElement)) return;
    const isPlace = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
    const back = isPlace ? opener : document.querySelector<HTMLElement>('.sentence[tabindex="0"]');
    back?.focus({ preventScroll: true });
  }, [opener, showName]);

  useEffect(() => card.current?.focus({ preventScroll: true }), []);

  useEffect(() => {
    // Heard last: a field, menu or dialog that is open over the card takes its own Escape first.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [close]);

  return [card, close];
}
