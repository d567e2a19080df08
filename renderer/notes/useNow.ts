import { useSyncExternalStore } from 'react';

const minute = 60_000; // ms

const roundedNow = (): number => Math.floor(Date.now() / minute) * minute;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, minute / 4);
  return () => clearInterval(timer);
}

/** The present, to the minute, kept up. ms */
export const useNow = (): number => useSyncExternalStore(subscribe, roundedNow);
