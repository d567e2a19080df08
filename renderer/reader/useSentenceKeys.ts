/**
 * Reading and selecting by keyboard. One sentence is in the tab order (roving tabindex): up and down go from sentence to
 * sentence, Home and End to the first and last, Tab leaves the text. Arrows along the line move a word cursor inside the
 * sentence, with Shift they extend the selection by words, with Ctrl or Alt by letters; the arrow that points where the
 * text runs goes forward.
 */
import { useEffect } from 'react';
import { sentenceAt, sentencesOn } from './page-text.ts';

export function useSentenceKeys(root: HTMLElement | null, layout: number): void {
  useEffect(() => {
    if (layout === 0) return;
    const first = root?.querySelector<HTMLElement>('.sentence');
    if (root && first && !root.querySelector('.sentence[tabindex="0"]')) first.tabIndex = 0;
  }, [root, layout]);

  useEffect(() => {
    if (!root) return;
    const onKey = (event: KeyboardEvent) => {
      const sentence = event.target instanceof Node ? sentenceAt(event.target) : null;
      if (!sentence || event.metaKey) return;
      const handled = moveBetween(root, sentence, event) || moveWithin(sentence, event);
      if (handled) event.preventDefault();
    };
    // Up and down lead into the text where nothing has the focus: after opening an article, there is nothing to go back to.
    const onNowhere = (event: KeyboardEvent) => {
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      const isPlain = !(event.shiftKey || event.ctrlKey || event.altKey || event.metaKey);
      if (event.target !== document.body || event.defaultPrevented || !isArrow || !isPlain) return;
      if (focusText()) event.preventDefault();
    };
    const onFocus = (event: FocusEvent) => {
      const sentence = event.target instanceof Node ? sentenceAt(event.target) : null;
      if (sentence) rove(root, sentence);
    };
    root.addEventListener('keydown', onKey);
    root.addEventListener('focusin', onFocus);
    window.addEventListener('keydown', onNowhere);
    return () => {
      window.removeEventListener('keydown', onNowhere);
      root.removeEventListener('keydown', onKey);
      root.removeEventListener('focusin', onFocus);
    };
  }, [root]);
}

/** Moves the focus to the sentence that was left last, else to the first in sight; false where there is no text. */
export function focusText(): boolean {
  const left = document.querySelector<HTMLElement>('.sentence[tabindex="0"]');
  const scroller = left?.closest('.scroller');
  if (!left || !scroller) return false;
  const view = scroller.getBoundingClientRect();
  const isInSight = (sentence: Element) => {
    const { top, bottom } = sentence.getBoundingClientRect();
    return bottom > view.top + covered && top < view.bottom;
  };
  const sentence = isInSight(left)
    ? left
    : [...scroller.querySelectorAll<HTMLElement>('.sentence')].find(isInSight);
  (sentence ?? left).focus({ preventScroll: sentence !== undefined });
  return true;
}

/** CSS pixels at the top of the scroller that its sticky bar covers; `--page-bar` in page.css. */
const covered = 48;

/** Makes this sentence the one that Tab reaches. */
export function rove(root: HTMLElement, sentence: HTMLElement): void {
  for (const other of root.querySelectorAll<HTMLElement>('.sentence[tabindex="0"]')) other.tabIndex = -1;
  sentence.tabIndex = 0;
}

function moveBetween(root: HTMLElement, sentence: HTMLElement, event: KeyboardEvent): boolean {
  if (event.shiftKey || event.ctrlKey || event.altKey) return false;
  const sameSide = sentencesOn(root).filter((other) => other.dataset.side === sentence.dataset.side);
  const at = sameSide.indexOf(sentence);
  const goal = {
    ArrowDown: sameSide[at + 1],
    ArrowUp: sameSide[at - 1],
    Home: sameSide[0],
    End: sameSide.at(-1),
  }[event.key];
  if (!goal) return false;
  getSelection()?.removeAllRanges();
  goal.focus();
  goal.scrollIntoView({ block: 'nearest' });
  return true;
}

function moveWithin(sentence: HTMLElement, event: KeyboardEvent): boolean {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
  const selection = getSelection();
  const text = sentence.firstChild;
  if (!selection || !text) return false;
  const rightToLeft = getComputedStyle(sentence).direction === 'rtl';
  const forward = (event.key === 'ArrowLeft') === rightToLeft;
  const direction = forward ? 'forward' : 'backward';
  const unit = event.ctrlKey || event.altKey ? 'character' : 'word';
  const inside = selection.anchorNode !== null && sentence.contains(selection.anchorNode);
  if (!inside) {
    const edge = forward ? 0 : (text.textContent?.length ?? 0);
    selection.setBaseAndExtent(text, edge, text, edge);
  } else if (!event.shiftKey) {
    if (forward) selection.collapseToEnd();
    else selection.collapseToStart();
  }
  selection.modify('extend', direction, unit);
  return true;
}
