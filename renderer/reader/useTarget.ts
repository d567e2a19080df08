/** Goes to the place in the text that was asked for: scrolls there, focuses its sentence, marks it for a moment. */
import { useEffect } from 'react';
import { useWorkspace } from '../app/workspace.tsx';
import { liveRange, rangesOfStretch, sentenceAt, sentencesOn } from './page-text.ts';
import { paint } from './paint.ts';
import { rove } from './useSentenceKeys.ts';

export function useTarget(root: HTMLElement | null, layout: number): void {
  const { target } = useWorkspace();
  useEffect(() => {
    if (!root || !target || layout === 0) return;
    const sentences = sentencesOn(root);
    const ranges = rangesOfStretch(sentences, target);
    const first = ranges[0];
    if (!first) return;
    paint('found', ranges);
    const sentence = sentenceAt(first.startContainer);
    if (sentence) {
      rove(root, sentence);
      sentence.focus({ preventScroll: true });
    }
    scrollTo(root, liveRange(first));
    return () => paint('found', []);
    // A later layout must not jump back to a place the reader has left.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [root, target, layout > 0]);
}

/** Brings a range to the upper third of the page. */
export function scrollTo(root: HTMLElement, range: Range): void {
  const scroller = root.closest<HTMLElement>('.scroller');
  if (!scroller) return;
  const box = range.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  scroller.scrollTop += box.top - view.top - view.height / 3;
}
