import { useEffect } from 'react';
import { urduFor } from '#core/urdu/keyboard.ts';
import { settingsNow } from '../../app/queries.ts';
import { fieldAt, followFields, insertText } from './phonetic-field.ts';

function onKey(event: KeyboardEvent): void {
  // As it is at this key, and not as it was last drawn: who switches it on types at once.
  if (!settingsNow().phonetic) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.getModifierState('AltGraph')) return;
  if (event.isComposing || !fieldAt(event.target)) return;
  const urdu = urduFor(event.key, event.shiftKey);
  if (urdu === null) return;
  event.preventDefault();
  insertText(urdu);
}

/** While the setting is on, Latin keys type Urdu in the phonetic fields of the whole window. Call once. */
export function usePhoneticTyping(): void {
  useEffect(followFields, []);
  useEffect(() => {
    // Before any handler of the field: what it hears of a letter key is the letter typed.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
