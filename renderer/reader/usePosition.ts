/**
 * Where the reader is: the offset of the first visible sentence in the source text (for the translation alone, the
 * offset that its cell is aligned to). Kept across modes, sizes and windows, saved while reading, found again on opening.
 */
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Article } from '#core/articles/model.ts';
import { call } from '../app/backend.ts';
import { sentencesOn } from './page-text.ts';

const saveAfter = 400; // ms of rest

const sourceOffset = (sentence: HTMLElement): number => Number(sentence.dataset.pair);

/** The first sentence whose foot is below the top edge of what can be seen. */
function firstVisible(root: HTMLElement, top: number): HTMLElement | undefined {
  const sentences = sentencesOn(root);
  let low = 0;
  let high = sentences.length;
  // Bottoms rise along the page but for rows of two cells, where the second begins anew; the search lands in the right row.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.getBoundingClientRect().bottom ?? 0) > top) high = middle;
    else low = middle + 1;
  }
  return sentences[low];
}

export function usePosition(
  article: Article,
  root: HTMLElement | null,
  scroller: HTMLElement | null,
  /** Height in CSS pixels that a sticky bar covers at the top of the scroller. */
  covered: number,
  layoutKey: string,
): void {
  const kept = useRef<{ pair: number; shift: number } | null>(null);
  const restored = useRef(false);

  const note = useCallback(() => {
    if (!root || !scroller) return;
    const top = scroller.getBoundingClientRect().top + covered;
    const sentence = firstVisible(root, top);
    if (sentence) {
      kept.current = { pair: sourceOffset(sentence), shift: sentence.getBoundingClientRect().top - top };
    }
  }, [root, scroller, covered]);

  const restore = useCallback(() => {
    if (!root || !scroller || !kept.current) return;
    const { pair, shift } = kept.current;
    const sentence = sentencesOn(root).findLast((one) => sourceOffset(one) <= pair);
    if (!sentence) return;
    const top = scroller.getBoundingClientRect().top + covered;
    // A sentence that ran above the edge keeps its foot in view whatever its new height.
    const box = sentence.getBoundingClientRect();
    const goal = shift < 0 ? Math.max(shift, 8 - box.height) : shift;
    scroller.scrollTop += box.top - top - goal;
  }, [root, scroller, covered]);

  useEffect(() => {
    if (!root || !scroller) return;
    let current = true;
    restored.current = false;
    kept.current = null;
    void call('reading.position', { articleId: article.id }).then((position) => {
      if (!current) return;
      restored.current = true;
      if (position && position.offset > 0) {
        kept.current = { pair: position.offset, shift: 8 };
        restore();
      }
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      note();
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (restored.current && kept.current) {
          void call('reading.save', { articleId: article.id, offset: kept.current.pair });
        }
      }, saveAfter);
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      current = false;
      clearTimeout(timer);
      scroller.removeEventListener('scroll', onScroll);
    };
  }, [article.id, root, scroller, note, restore]);

  // The line being read stays put when mode, size, face or width changes.
  useLayoutEffect(restore, [layoutKey, restore]);
  useEffect(() => {
    if (!root) return;
    const observer = new ResizeObserver(restore);
    observer.observe(root);
    return () => observer.disconnect();
  }, [root, restore]);
}
