/** Hears the next chord in the place of everything else that hears keys. */
import { useEffect, useEffectEvent } from 'react';
import { chordOf } from '#core/keys/chord.ts';
import { isMac } from '../app/keys.ts';

interface Heard {
  onChord(chord: string): void;
  /** Backspace or Delete alone. */
  onNone(): void;
  /** Escape, or Tab, which then goes on as ever. */
  onLeave(): void;
}

export function useRecording(recording: boolean, heard: Heard): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const chord = chordOf(event, isMac);
    if (chord === 'Tab' || chord === 'Shift+Tab') {
      heard.onLeave();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.isComposing || event.repeat || chord === null) return;
    if (chord === 'Escape') heard.onLeave();
    else if (chord === 'Backspace' || chord === 'Delete') heard.onNone();
    else heard.onChord(chord);
  });
  useEffect(() => {
    if (!recording) return;
    // Before all others: no key may do what it does otherwise.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [recording]);
}
