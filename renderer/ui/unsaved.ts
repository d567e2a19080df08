/** What was typed and is not saved: while there is any, closing the window asks first. */
import { useEffect } from 'react';

const held = new Set<object>();

// The browser's own question; its words are not ours to choose.
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Says that something typed is not saved, until what it returns is called. */
export function holdUnsaved(): () => void {
  const token = {};
  // Only while there is something: a page with this listener is not kept for going back to.
  if (held.size === 0) window.addEventListener('beforeunload', ask);
  held.add(token);
  return () => {
    held.delete(token);
    if (held.size === 0) window.removeEventListener('beforeunload', ask);
  };
}

/** The same for as long as `unsaved` is true and its place in the window is there. */
export function useUnsaved(unsaved: boolean): void {
  useEffect(() => (unsaved ? holdUnsaved() : undefined), [unsaved]);
}
