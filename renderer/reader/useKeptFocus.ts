import { useEffect, useLayoutEffect, useRef } from 'react';
import { sentenceAt } from './page-text.ts';
import { rove } from './useSentenceKeys.ts';

/**
 * A sentence of the source that has the focus keeps it while it is drawn anew: as rows are joined and parted around it (an
 * undo from the page), and as another way to read or to write begins.
 *
 * @param rows another value each time they are drawn anew
 */
export function useKeptFocus(root: HTMLElement | null, rows: unknown): void {
  const focused = useRef<string | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const sentence = target instanceof Node ? sentenceAt(target) : null;
      focused.current = sentence?.dataset.side === 'source' ? (sentence.dataset.start ?? null) : null;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  useLayoutEffect(() => {
    if (!root || focused.current === null || document.activeElement !== document.body) return;
    const sentence = root.querySelector<HTMLElement>(
      `.sentence[data-side="source"][data-start="${focused.current}"]`,
    );
    if (!sentence) return;
    rove(root, sentence);
    sentence.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each drawing anew may have lost it
  }, [root, rows]);
}
