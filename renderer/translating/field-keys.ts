/** What the keys mean in the field of a translation. */
import type { Press } from '#core/keys/chord.ts';

export type FieldAction =
  | { readonly do: 'next' | 'next-gap' | 'join' | 'part' | 'leave' | 'help' }
  | { readonly do: 'offer'; readonly index: number };

/** Keys for the help, in its order. `Mod` is Cmd on a Mac, Ctrl elsewhere. */
export const helpKeys = [
  { does: 'next', keys: 'Enter' },
  { does: 'gap', keys: 'Mod+Enter' },
  { does: 'break', keys: 'Shift+Enter' },
  { does: 'join', keys: 'Alt+J' },
  { does: 'part', keys: 'Alt+P' },
  { does: 'leave', keys: 'Esc' },
] as const;

/** Offers that have keys: Alt and a digit, 0 the last. */
export const keyedOffers = 10;

/** The key of the offer at a place; null past the last that has one. */
export const offerKeys = (index: number): string | null =>
  index < keyedOffers ? `Alt+${(index + 1) % 10}` : null;

/** By the key's place where a letter or digit is meant: on a Mac Alt types other signs, on an Urdu layout every key does. */
export function fieldAction(press: Press, mac: boolean): FieldAction | null {
  const { key, code, altKey, shiftKey } = press;
  const [mod, other] = mac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (other) return null;
  if (altKey) return mod || shiftKey ? null : altAction(code);
  if (key === 'Enter' && !shiftKey) return { do: mod ? 'next-gap' : 'next' };
  if (mod || shiftKey) return null;
  if (key === 'Escape') return { do: 'leave' };
  return key === 'F1' ? { do: 'help' } : null;
}

function altAction(code: string): FieldAction | null {
  if (code === 'KeyJ') return { do: 'join' };
  if (code === 'KeyP') return { do: 'part' };
  const digit = /^Digit([0-9])$/.exec(code)?.[1];
  return digit === undefined ? null : { do: 'offer', index: (Number(digit) + 9) % 10 };
}
