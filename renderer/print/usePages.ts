import { useLayoutEffect, type RefObject } from 'react';
import type { PrintedArticle } from '#core/print/printed.ts';
import { atOnce, inSlices } from './in-slices.ts';
import { layPages } from './lay-pages.ts';

/** Told of the pages that stand there; `isDone`: they are all. */
export type OnLaid = (pages: number, isDone: boolean) => void;

/**
 * Keeps `pages` filled with what `flow` holds, cut into pages. They are as wide on the screen as on paper, so what is
 * measured here holds there. `how` and `printed`: what is laid out anew when it changes; so it is when a face comes.
 * Whoever is told of the pages has them in slices; else all are there at once.
 */
export function usePages(
  flow: RefObject<HTMLElement | null>,
  pages: RefObject<HTMLElement | null>,
  how: string,
  printed: PrintedArticle,
  onLaid: OnLaid | undefined,
): void {
  useLayoutEffect(() => {
    const [from, to] = [flow.current, pages.current];
    if (!from || !to) return;
    let current = new AbortController();
    const lay = () => {
      current.abort();
      current = new AbortController();
      const work = layPages(from, to);
      if (onLaid) void inSlices(work, current.signal, (isDone) => onLaid(to.childElementCount, isDone));
      else atOnce(work);
    };
    lay();
    document.fonts.addEventListener('loadingdone', lay);
    return () => {
      current.abort();
      document.fonts.removeEventListener('loadingdone', lay);
    };
    // What is printed and how is what is measured.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [flow, pages, how, printed, onLaid]);
}
