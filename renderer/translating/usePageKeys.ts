/** The way from the page into a field: by Enter on a sentence, by a click on what translates it. Escape goes back to reading. */
import { useEffect, useRef } from 'react';
import { onPage } from '../app/useShortcuts.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { mentionInHand } from '../names/in-hand.ts';
import { sentenceAt } from '../reader/page-text.ts';
import { slotAt, type Slot } from './slots.ts';
import type { Caret, Translating } from './translating-context.ts';
import { useTranslate } from './useTranslate.ts';

export function usePageKeys(
  root: HTMLElement | null,
  slots: readonly Slot[],
  take: Translating['take'],
): void {
  const { nameId, finding } = useWorkspace();
  const leave = useTranslate();
  const given = useRef({ slots, isFree: nameId === null && !finding, leave });
  useEffect(() => {
    given.current = { slots, isFree: nameId === null && !finding, leave };
  }, [slots, nameId, finding, leave]);

  useEffect(() => {
    if (!root) return;
    const onEnter = (event: KeyboardEvent) => {
      const sentence = event.target instanceof Node ? sentenceAt(event.target) : null;
      const modified = event.shiftKey || event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== 'Enter' || modified || event.defaultPrevented) return;
      // Enter opens the card of the name in hand.
      if (!sentence || event.target !== sentence || mentionInHand() !== null) return;
      const slot = slotAt(given.current.slots, Number(sentence.dataset.pair));
      if (!slot) return;
      event.preventDefault();
      take(sentence.closest<HTMLElement>('[data-slot]')?.dataset.slot ?? slot.key, 'end');
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (!onPage(event.target) || !given.current.isFree) return;
      event.preventDefault();
      given.current.leave();
    };
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const slot = target?.closest<HTMLElement>('[data-slot]');
      // A button is told of its own press, as long as it stands.
      if (!slot || target?.closest('button, .translating-field, .translating-panel')) return;
      // A name opened its card; what is selected is wanted for something else.
      if (event.defaultPrevented || event.button !== 0 || getSelection()?.isCollapsed === false) return;
      take(slot.dataset.slot ?? '', caretAt(event));
    };
    root.addEventListener('keydown', onEnter);
    root.addEventListener('click', onClick);
    window.addEventListener('keydown', onEscape);
    return () => {
      root.removeEventListener('keydown', onEnter);
      root.removeEventListener('click', onClick);
      window.removeEventListener('keydown', onEscape);
    };
  }, [root, take]);
}

/** Between which letters of a translation a click fell; else its end. */
function caretAt({ clientX, clientY }: MouseEvent): Caret {
  const position = document.caretPositionFromPoint(clientX, clientY);
  const node = position?.offsetNode;
  return node instanceof Text && node.parentElement?.closest('.translating-text')
    ? (position?.offset ?? 'end')
    : 'end';
}
