/** Whether the keys are shown below the field in hand. */
import { useSyncExternalStore } from 'react';

let shown = true;
const listeners = new Set<() => void>();

export function toggleHelp(): void {
  shown = !shown;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useHelpShown = (): boolean => useSyncExternalStore(subscribe, () => shown);
