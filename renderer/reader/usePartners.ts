/** Pointing at a sentence, or focusing it, softly lights its partner on the other side (and itself). */
import { useEffect } from 'react';
import { sentenceAt } from './page-text.ts';

export function usePartners(root: HTMLElement | null): void {
  useEffect(() => {
    if (!root) return;
    let lit: Element[] = [];
    const light = (target: EventTarget | null) => {
      const pair = target instanceof Node ? sentenceAt(target)?.dataset.pair : undefined;
      for (const element of lit) element.removeAttribute('data-lit');
      lit = pair === undefined ? [] : [...root.querySelectorAll(`.sentence[data-pair="${pair}"]`)];
      for (const element of lit) element.setAttribute('data-lit', '');
    };
    const onPointer = (event: Event) => light(event.target);
    const onLeave = () => light(document.activeElement);
    root.addEventListener('pointerover', onPointer);
    root.addEventListener('pointerleave', onLeave);
    root.addEventListener('focusin', onPointer);
    return () => {
      root.removeEventListener('pointerover', onPointer);
      root.removeEventListener('pointerleave', onLeave);
      root.removeEventListener('focusin', onPointer);
    };
  }, [root]);
}
