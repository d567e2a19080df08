/** Pointing at a sentence, or focusing it, softly lights its partner on the other side (and itself). */
import { useEffect } from 'react';
import { sentenceAt } from './page-text.ts';

export function usePartners(root: HTMLElement | null): void {
  useEffect(() => {
    if (!root) return;
    let lit: Element[] = [];
    let litPair: string | undefined;
    const light = (target: EventTarget | null) => {
      const pair = target instanceof Node ? sentenceAt(target)?.dataset.pair : undefined;
      if (pair === litPair) return;
      litPair = pair;
      for (const element of lit) element.removeAttribute('data-lit');
      lit = pair === undefined ? [] : [...root.querySelectorAll(`.sentence[data-pair="${pair}"]`)];
      for (const element of lit) element.setAttribute('data-lit', '');
    };
    const onPointer = (event: Event) => light(event.target);
    const onLeave = () => light(document.activeElement);
    // Moves, not overs: text that scrolls beneath a resting pointer is not pointed at.
    root.addEventListener('pointermove', onPointer, { passive: true });
    root.addEventListener('pointerleave', onLeave);
    root.addEventListener('focusin', onPointer);
    return () => {
      root.removeEventListener('pointermove', onPointer);
      root.removeEventListener('pointerleave', onLeave);
      root.removeEventListener('focusin', onPointer);
    };
  }, [root]);
}
