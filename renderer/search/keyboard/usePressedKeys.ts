import { useEffect, useState } from 'react';
import { capFor } from '#core/urdu/keyboard.ts';
import type { KeyCap } from '#core/urdu/keyboard-layout.ts';

export interface PressedKeys {
  readonly caps: readonly KeyCap[];
  readonly shift: boolean;
}

const none: PressedKeys = { caps: [], shift: false };

/** The keys held down, as caps of the picture. */
export function usePressedKeys(): PressedKeys {
  const [pressed, setPressed] = useState(none);
  useEffect(() => {
    /** By place: the character may be another when the key goes up, Shift having gone before. */
    const held = new Map<string, KeyCap>();
    const show = (shift: boolean) => setPressed({ caps: [...held.values()], shift });
    const onDown = (event: KeyboardEvent) => {
      const cap = event.ctrlKey || event.metaKey || event.altKey ? null : capFor(event.key);
      if (cap) held.set(event.code, cap);
      show(event.shiftKey);
    };
    const onUp = (event: KeyboardEvent) => {
      held.delete(event.code);
      // On a Mac no other key is heard to go up while Cmd is held.
      if (event.key === 'Meta') held.clear();
      show(event.shiftKey);
    };
    const onBlur = () => {
      held.clear();
      setPressed(none);
    };
    window.addEventListener('keydown', onDown, true);
    window.addEventListener('keyup', onUp, true);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('keydown', onDown, true);
      window.removeEventListener('keyup', onUp, true);
      window.removeEventListener('blur', onBlur);
    };
  }, []);
  return pressed;
}
