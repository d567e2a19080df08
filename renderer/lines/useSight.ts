import { useCallback, useState } from 'react';

export interface Sight {
  readonly first: number;
  readonly last: number;
}

/** Lines in sight, and how to say that they are others now. */
export function useSight(start: number): [sight: Sight, onSight: (first: number, last: number) => void] {
  const [sight, setSight] = useState<Sight>({ first: start, last: start });
  const onSight = useCallback(
    (first: number, last: number) =>
      setSight((old) => (old.first === first && old.last === last ? old : { first, last })),
    [],
  );
  return [sight, onSight];
}
