/** Keeps the ink of Urdu whole where anything is painted on it. */
import { useEffect } from 'react';
import type { Page } from './page-context.tsx';
import { paintNear, type Mark } from './paint.ts';

/**
 * Browsers cut a text where its marks begin and end, and with it whatever reaches over the cut: the rising stroke of a
 * kaf or gaf over the space before it, the dots of a first letter, at every line's beginning too (Chromium 156). So the
 * letters are painted once more over all marks, by a layer that is not cut (see marks.css).
 */
export function useWholeInk({ root, scroller, layout, article }: Page): void {
  useEffect(() => {
    if (!root || !scroller) return;
    return paintNear(root, scroller, (row) =>
      [...row.querySelectorAll('.text:lang(ur) .sentence')].flatMap((sentence): Mark[] => {
        const text = sentence.firstChild;
        if (!(text instanceof Text)) return [];
        const range = { startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length };
        return [['ink', new StaticRange(range)]];
      }),
    );
    // A new layout, or another article, makes what was painted stale.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [root, scroller, layout, article]);
}
