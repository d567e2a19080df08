import { useEffect } from 'react';
import { colours, type Action } from './useSelectionActions.ts';

interface Keys {
  /** True where there is a selection to act on; false leaves the key to others. */
  readonly onAction: (action: Action) => boolean;
  readonly onEnter: () => boolean;
  readonly onEscape: () => boolean;
  readonly onMenu: () => boolean;
}

/** Digits of the keyboards in use: Latin, Urdu, Arabic. */
const digits = ['12345', '۱۲۳۴۵', '١٢٣٤٥'];

/** What a key means while something is selected on the page. */
function handle(event: KeyboardEvent, keys: Keys): boolean {
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return keys.onMenu();
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (event.key === 'Enter') return keys.onEnter();
  if (event.key === 'Escape') return keys.onEscape();
  const digit = Math.max(...digits.map((row) => row.indexOf(event.key)));
  const colour = event.key.length === 1 ? colours[digit] : undefined;
  if (colour) return keys.onAction(colour);
  // On a keyboard that writes Urdu the key of N gives another letter.
  const letter = event.key.toLowerCase();
  const isN = letter === 'n' || (event.code === 'KeyN' && !/^[a-z]$/.test(letter));
  return isN && keys.onAction('note');
}

/** Keys that act on the page's selection while the focus is on the page. They come before the page's other keys. */
export function useSelectionKeys(root: HTMLElement | null, keys: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const focused = document.activeElement;
      if (event.isComposing || !root || !(focused === document.body || root.contains(focused))) return;
      if (!handle(event, keys)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [root, keys]);
}
