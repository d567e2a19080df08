import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** Width of the window in CSS pixels. */
export const useWindowWidth = (): number => useSyncExternalStore(subscribe, () => window.innerWidth);

/** From this width on, library, page and margin stand side by side; below it the library is a drawer. */
export const wide = 1100;
/** Up to this width there is one column, and the margin is a sheet. */
export const narrow = 700;
