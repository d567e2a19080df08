import { useEffect, useState } from 'react';
import type { Hint } from '#core/search/model.ts';

/** ms without a change: a quotation mark that is being typed towards its partner is no mistake yet. */
const lastsFor = 700;

const none: readonly Hint[] = [];

/**
 * The hints that are worth saying: one shows when the text has stood still for a moment, stays while the text is typed on
 * and still deserves it, and goes at once when it does not.
 */
export function useLastingHints(text: string, hints: readonly Hint[] = none): readonly Hint[] {
  const [shown, setShown] = useState<readonly Hint['kind'][]>([]);
  const kinds = [...new Set(hints.map(({ kind }) => kind))].toSorted().join(' ');

  useEffect(() => {
    const given = kinds.split(' ');
    const timer = setTimeout(
      () => setShown(given.filter((kind): kind is Hint['kind'] => kind !== '')),
      lastsFor,
    );
    return () => clearTimeout(timer);
    // Every keystroke begins the wait anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [text, kinds]);

  return hints.filter(({ kind }) => shown.includes(kind));
}
