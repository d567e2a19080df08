/** The way to the library search from anywhere in the window. */
type Focus = (text?: string) => void;

let focus: Focus | null = null;

/** Moves the focus to the library search and, given a text, searches everywhere for it. Without a search box it does nothing. */
export const focusSearch: Focus = (text) => focus?.(text);

/** Makes a search box the one that is meant; returns how to stop. */
export function beSearchBox(own: Focus): () => void {
  focus = own;
  return () => {
    if (focus === own) focus = null;
  };
}
