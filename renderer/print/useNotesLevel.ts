import { useLayoutEffect, type RefObject } from 'react';

/** Moves each note of the margin down to the line that its number stands on, below the note before it. */
function level(stack: HTMLElement): void {
  let below = 0;
  for (const note of stack.querySelectorAll<HTMLElement>('.print-margin > .print-note')) {
    const sign = stack.querySelector<HTMLElement>(`.print-number[data-number="${note.dataset.of}"]`);
    note.style.marginBlockStart = '0px';
    const wanted = sign ? sign.offsetTop : 0;
    const start = Math.max(below, wanted);
    note.style.marginBlockStart = `${start - below}px`;
    below = start + note.offsetHeight;
  }
}

/**
 * Keeps notes in the margin level with their words. The strip is as wide on the screen as on paper, so what is measured
 * here holds there. `rows`: what is laid out anew when it changes.
 */
export function useNotesLevel(strip: RefObject<HTMLElement | null>, inMargin: boolean, rows: unknown): void {
  useLayoutEffect(() => {
    const element = strip.current;
    if (!inMargin || !element) return;
    const all = () => {
      for (const stack of element.querySelectorAll<HTMLElement>('.print-stack')) level(stack);
    };
    all();
    document.fonts.addEventListener('loadingdone', all);
    return () => document.fonts.removeEventListener('loadingdone', all);
    // Rows are what is measured.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [strip, inMargin, rows]);
}
