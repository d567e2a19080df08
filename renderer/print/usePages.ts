import { useLayoutEffect, type RefObject } from 'react';
import type { PrintedArticle } from '#core/print/printed.ts';
import { layPages } from './lay-pages.ts';

/**
 * Keeps `pages` filled with what `flow` holds, cut into pages. They are as wide on the screen as on paper, so what is
 * measured here holds there. `how` and `printed`: what is laid out anew when it changes; so it is when a face comes.
 */
export function usePages(
  flow: RefObject<HTMLElement | null>,
  pages: RefObject<HTMLElement | null>,
  how: string,
  printed: PrintedArticle,
  onLaid: ((pages: number) => void) | undefined,
): void {
  useLayoutEffect(() => {
    const [from, to] = [flow.current, pages.current];
    if (!from || !to) return;
    const lay = () => {
      const count = layPages(from, to);
      onLaid?.(count);
    };
    lay();
    document.fonts.addEventListener('loadingdone', lay);
    return () => document.fonts.removeEventListener('loadingdone', lay);
    // What is printed and how is what is measured.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [flow, pages, how, printed, onLaid]);
}
