/**
 * Where the reader is: the offset of the first visible word in the source text (for the translation alone, of the
 * sentence it translates). Kept across modes, sizes and windows, saved while reading, found again on opening.
 */
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Article } from '#core/articles/model.ts';
import { call } from '../app/backend.ts';
import { refreshShelves } from '../app/queries.ts';
import { beHeld, restingHeight } from './hold-line.ts';
import { sentenceAt } from './page-text.ts';
import { tellPlace } from './reading-place.ts';
import { firstVisible, lineOf, sourceOffset, type Spot } from './visible.ts';

const saveAfter = 400; // ms of rest

/** A place that could not be kept is no loss that a reader must be told of; whatever is wrong, the next change says. */
const save = (articleId: string, offset: number): Promise<unknown> =>
  call('reading.save', { articleId, offset }).catch(() => undefined);

export function usePosition(
  article: Article,
  root: HTMLElement | null,
  scroller: HTMLElement | null,
  /** Height in CSS pixels that a sticky bar covers at the top of the scroller. */
  covered: number,
  layoutKey: string,
): void {
  const length = useRef(article.text.length);
  useEffect(() => {
    length.current = article.text.length;
  }, [article.text.length]);
  const kept = useRef<Spot | null>(null);
  const known = useRef(false);
  /** Where `restore` scrolled to; the scroll event that follows says nothing about the reader. */
  const placed = useRef<number | null>(null);

  const edge = useCallback(() => (scroller?.getBoundingClientRect().top ?? 0) + covered, [scroller, covered]);

  const restore = useCallback(() => {
    if (!root || !scroller || !kept.current) return;
    const line = lineOf(root, kept.current.offset);
    if (!line) return;
    scroller.scrollBy(0, line.top - edge() - kept.current.shift);
    placed.current = scroller.scrollTop;
  }, [root, scroller, edge]);

  useEffect(() => {
    if (!root || !scroller) return;
    let current = true;
    let moved = false;
    known.current = false;
    kept.current = null;
    const tell = () => {
      const end = root.getBoundingClientRect().bottom <= scroller.getBoundingClientRect().bottom;
      tellPlace(end ? 1 : (kept.current?.offset ?? 0) / Math.max(1, length.current));
    };
    const begin = (position: { readonly offset: number } | null) => {
      if (!current) return;
      known.current = true;
      // Who scrolls before the old place is known is somewhere already.
      if (moved) onScroll();
      else if (position && position.offset > 0) {
        kept.current = { offset: position.offset, shift: 0 };
        restore();
      }
      tell();
      // To be open is to be read: the shelf "reading now" learns it here.
      void save(article.id, position?.offset ?? 0).then(refreshShelves);
    };
    // A place that cannot be read is not written over either.
    call('reading.position', { articleId: article.id }).then(begin, () => undefined);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const saveNow = () => {
      timer = undefined;
      if (kept.current) void save(article.id, kept.current.offset);
    };
    const onScroll = () => {
      moved = true;
      if (!known.current || Math.abs(scroller.scrollTop - (placed.current ?? Number.NaN)) < 1) return;
      placed.current = null;
      kept.current = firstVisible(root, edge(), kept.current);
      tell();
      clearTimeout(timer);
      timer = setTimeout(saveNow, saveAfter);
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      current = false;
      // Who goes to another article at once was here all the same.
      if (timer !== undefined) {
        clearTimeout(timer);
        saveNow();
      }
      scroller.removeEventListener('scroll', onScroll);
    };
  }, [article.id, root, scroller, edge, restore]);

  useEffect(() => {
    if (!root || !scroller) return;
    return beHeld(() => {
      const view = scroller.getBoundingClientRect();
      const sentence = sentenceAt(document.activeElement);
      const box = sentence?.getBoundingClientRect();
      const offset =
        sentence && box && box.bottom > edge() && box.top < view.bottom
          ? sourceOffset(sentence)
          : firstVisible(root, view.top + view.height * restingHeight, kept.current)?.offset;
      const line = offset === undefined ? null : lineOf(root, offset);
      if (offset !== undefined && line) kept.current = { offset, shift: line.top - edge() };
    });
  }, [root, scroller, edge]);

  // The line being read stays put when mode, size, face or width changes.
  useLayoutEffect(restore, [layoutKey, restore]);
  useEffect(() => {
    const page = root?.closest('.page');
    if (!root || !page) return;
    // The page too: what stands over the text grows and shrinks by itself.
    const observer = new ResizeObserver(restore);
    observer.observe(root);
    observer.observe(page);
    return () => observer.disconnect();
  }, [root, restore]);
}
