/**
 * Where the reader is: the offset of the first visible word in the source text (for the translation alone, of the
 * sentence it translates). Kept across modes, sizes and windows, saved while reading, found again on opening.
 */
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Article } from '#core/articles/model.ts';
import { call } from '../app/backend.ts';
import { refreshShelves } from '../app/queries.ts';
import { firstVisible, lineOf, type Spot } from './visible.ts';

const saveAfter = 400; // ms of rest

export function usePosition(
  article: Article,
  root: HTMLElement | null,
  scroller: HTMLElement | null,
  /** Height in CSS pixels that a sticky bar covers at the top of the scroller. */
  covered: number,
  layoutKey: string,
): void {
  const kept = useRef<Spot | null>(null);
  const known = useRef(false);

  const edge = useCallback(() => (scroller?.getBoundingClientRect().top ?? 0) + covered, [scroller, covered]);

  const restore = useCallback(() => {
    if (!root || !scroller || !kept.current) return;
    const line = lineOf(root, kept.current.offset);
    if (line) scroller.scrollBy(0, line.top - edge() - kept.current.shift);
  }, [root, scroller, edge]);

  useEffect(() => {
    if (!root || !scroller) return;
    let current = true;
    known.current = false;
    kept.current = null;
    void call('reading.position', { articleId: article.id }).then((position) => {
      if (!current) return;
      known.current = true;
      if (position && position.offset > 0) {
        kept.current = { offset: position.offset, shift: 0 };
        restore();
      }
      // To be open is to be read: the shelf "reading now" learns it here.
      void call('reading.save', { articleId: article.id, offset: position?.offset ?? 0 }).then(
        refreshShelves,
      );
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      if (!known.current) return;
      kept.current = firstVisible(root, edge(), kept.current);
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (kept.current) void call('reading.save', { articleId: article.id, offset: kept.current.offset });
      }, saveAfter);
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      current = false;
      clearTimeout(timer);
      scroller.removeEventListener('scroll', onScroll);
    };
  }, [article.id, root, scroller, edge, restore]);

  // The line being read stays put when mode, size, face or width changes.
  useLayoutEffect(restore, [layoutKey, restore]);
  useEffect(() => {
    if (!root) return;
    const observer = new ResizeObserver(restore);
    observer.observe(root);
    return () => observer.disconnect();
  }, [root, restore]);
}
