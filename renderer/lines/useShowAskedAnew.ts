import { useEffect, useRef } from 'react';
import type { LinesInSight } from './useLines.ts';

/** What was asked anew is shown from where the keys are by then: its beginning. */
export function useShowAskedAnew({ virtual }: LinesInSight, asked: string, active: number): void {
  const shown = useRef(asked);
  useEffect(() => {
    if (shown.current === asked) return;
    shown.current = asked;
    virtual.scrollToIndex(active, { align: 'auto' });
  }, [virtual, asked, active]);
}
