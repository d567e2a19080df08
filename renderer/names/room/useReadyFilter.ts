import { useEffect } from 'react';
import type { Name } from '#core/names/model.ts';
import { bestNames } from '../name-filter.ts';

/** Names folded in one go: so few that a key pressed meanwhile is not kept waiting. */
const atOnce = 100;

/** Folds the spellings of the names while nothing else is to be done, so that the first letter typed finds them ready. */
export function useReadyFilter(names: readonly Name[]): void {
  useEffect(() => {
    let from = 0;
    let idle = 0;
    const fold = () => {
      // The filter keeps what it folded, by name; nothing is asked of it here.
      bestNames(names.slice(from, from + atOnce), 'a', 0);
      from += atOnce;
      if (from < names.length) idle = requestIdleCallback(fold);
    };
    idle = requestIdleCallback(fold);
    return () => cancelIdleCallback(idle);
  }, [names]);
}
