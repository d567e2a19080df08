import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** Width of the window in CSS pixels. */
export const useWindowWidth = (): number => useSyncExternalStore(subscribe, () => window.innerWidth);
