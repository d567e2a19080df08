/**
 * Chromium (156) loses some drags over right-to-left text: pressed on about one pixel in twenty-five, the start of the
 * selection follows the pointer and nothing is ever selected, in any face. Left-to-right text is not affected. Where a
 * drag has moved and the selection is still collapsed, it is set from where the button went down.
 */
import { useEffect } from 'react';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Movement that makes a press a drag, CSS pixels. */
const threshold = 4;

export function useDragRepair(root: HTMLElement | null): void {
  useEffect(() => {
    if (!root) return;
    let pressed: Spot | null = null;
    let pointer: Spot | null = null;

    const repair = () => {
      if (!pressed || !pointer || getSelection()?.isCollapsed !== true) return;
      if (Math.hypot(pointer.x - pressed.x, pointer.y - pressed.y) < threshold) return;
      const from = document.caretPositionFromPoint(pressed.x, pressed.y);
      const to = document.caretPositionFromPoint(pointer.x, pointer.y);
      if (!from || !to || !root.contains(from.offsetNode) || !root.contains(to.offsetNode)) return;
      if (from.offsetNode === to.offsetNode && from.offset === to.offset) return;
      getSelection()?.setBaseAndExtent(from.offsetNode, from.offset, to.offsetNode, to.offset);
    };
    const onDown = ({ button, detail, shiftKey, clientX: x, clientY: y }: MouseEvent) => {
      // A double click selects by words, a shift click extends: both are right as they are.
      pressed = button === 0 && detail === 1 && !shiftKey ? { x, y } : null;
      pointer = null;
    };
    const onMove = ({ clientX: x, clientY: y }: MouseEvent) => {
      if (pressed) pointer = { x, y };
    };
    const onUp = () => {
      repair();
      pressed = null;
    };
    root.addEventListener('mousedown', onDown);
    document.addEventListener('mousemove', onMove, true);
    document.addEventListener('selectionchange', repair);
    document.addEventListener('mouseup', onUp, true);
    return () => {
      root.removeEventListener('mousedown', onDown);
      document.removeEventListener('mousemove', onMove, true);
      document.removeEventListener('selectionchange', repair);
      document.removeEventListener('mouseup', onUp, true);
    };
  }, [root]);
}
