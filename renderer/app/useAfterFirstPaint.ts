import { startTransition, useEffect, useState } from 'react';

/** False for the first paint, true soon after: what is beside the text waits until the text can be read. */
export function useAfterFirstPaint(): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => {
    // Two frames: the first is the one that paints the text.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setAfter(true)));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return after;
}
