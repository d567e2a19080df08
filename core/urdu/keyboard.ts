/** Urdu typed on a Latin keyboard: which letter a press stands for. */
import { keyRows, spaceCap, type KeyCap } from './keyboard-layout.ts';

const byLetter = new Map<string, KeyCap>();
const byCharacter = new Map<string, string>();

for (const cap of [...keyRows.flat(), spaceCap]) {
  if (cap.latin === ' ' || /^[a-z]$/.test(cap.latin)) byLetter.set(cap.latin, cap);
  else byCharacter.set(cap.latin, cap.urdu).set(cap.latinShifted, cap.urduShifted);
}

/**
 * The Urdu character for a press; null where the press is to do what it always does (digits, operators of the search,
 * keys that are no character, letters of another script).
 *
 * `key` is `KeyboardEvent.key`, the character the press would have typed, and not the key's place: who types by sound
 * goes by the letter printed on the key, and that stands elsewhere on AZERTY, QWERTZ or Dvorak. Of letters and the space
 * Shift alone chooses, so that Caps Lock changes nothing; of other characters what Shift did is in the character.
 */
export function urduFor(key: string, shift: boolean): string | null {
  const cap = byLetter.get(/^[A-Z]$/.test(key) ? key.toLowerCase() : key);
  const urdu = cap ? (shift ? cap.urduShifted : cap.urdu) : byCharacter.get(key);
  return urdu === undefined || urdu === key ? null : urdu;
}

/** The cap that a press belongs to, by the character it would have typed; null for a key that is not on the picture. */
export function capFor(key: string): KeyCap | null {
  const letter = byLetter.get(/^[A-Z]$/.test(key) ? key.toLowerCase() : key);
  return letter ?? keyRows.flat().find((cap) => cap.latin === key || cap.latinShifted === key) ?? null;
}
