/** A click on a name opens its card; the pointer over a name shows that it can be pressed. */
import { useEffect } from 'react';
import { useWorkspace } from '../app/workspace.tsx';
import { takeMention } from './in-hand.ts';
import type { MentionIndex } from './mention-index.ts';
import { mentionUnder } from './page-mentions.ts';

/** On the root while the pointer is over a name; chips.css gives it the cursor. */
const overName = 'over-name';

export function useNamePointer(root: HTMLElement | null, index: MentionIndex): void {
  const { showName } = useWorkspace();

  useEffect(() => {
    if (!root) return;
    const onClick = (event: MouseEvent) => {
      const isPlain = event.button === 0 && event.detail <= 1;
      if (!isPlain || event.shiftKey || getSelection()?.isCollapsed === false) return;
      const mention = mentionUnder(root, index, event.clientX, event.clientY);
      takeMention(mention);
      if (!mention) return;
      // Says to those who hear the click later that the card has it.
      event.preventDefault();
      showName(mention.nameId);
    };
    root.addEventListener('click', onClick, { capture: true });
    return () => root.removeEventListener('click', onClick, { capture: true });
  }, [root, index, showName]);

  useEffect(() => {
    if (!root) return;
    let frame = 0;
    const onMove = ({ clientX, clientY, buttons }: PointerEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const isOver = buttons === 0 && mentionUnder(root, index, clientX, clientY) !== null;
        root.classList.toggle(overName, isOver);
      });
    };
    root.addEventListener('pointermove', onMove, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      root.removeEventListener('pointermove', onMove);
    };
  }, [root, index]);
}
