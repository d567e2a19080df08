import { useEffect, useEffectEvent, type RefObject } from 'react';

/** What Escape leaves by itself before it leaves a room. */
const nearer = '[role="dialog"], [role="menu"], [role="listbox"], .search-box, .keyboard-panel, .toasts';

/**
 * Escape goes back from a room that lies over the page also where the focus went on out of it, as to the bar above.
 *
 * @param room hears Escape within it by itself.
 */
export function useEscapeFromOutside(room: RefObject<HTMLElement | null>, back: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (!(target instanceof Element) || room.current?.contains(target) || target.closest(nearer)) return;
    event.preventDefault();
    back();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
