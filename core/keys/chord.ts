/**
 * Chords: keys pressed together, written as in `Mod+Shift+F`. Mod is Cmd on a Mac and Ctrl elsewhere; Other is the one of
 * the two that Mod is not. A sign that needs Shift (`?`) is written as the sign alone, `+` as `Plus`, the space bar as
 * `Space`.
 */

/** What of a keyboard event makes its chord. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Signs by the place of their key, plain and with Shift, as on the US layout: for layouts that send another script. */
const signsByPlace: Readonly<Record<string, readonly [string, string]>> = {
  Backquote: ['`', '~'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Backslash: ['\\', '|'],
  Semicolon: [';', ':'],
  Quote: ["'", '"'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
};

const modifierKeys = ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Fn', 'OS'];
/** Presses that are no key of their own: a part of a letter, or one that the system did not name. */
const noKeys = ['Dead', 'Process', 'Unidentified', 'Compose'];

const isAscii = (key: string): boolean => /^[!-~]$/u.test(key);

const named = (key: string): string => (key === ' ' ? 'Space' : key === '+' ? 'Plus' : key);

/** The key without its modifiers, and whether Shift is a part of it; null for a modifier alone. */
function keyOf({ key, code, shiftKey }: Press): { name: string; hasShift: boolean } | null {
  if (modifierKeys.includes(key) || noKeys.includes(key)) return null;
  if (/^[a-z]$/iu.test(key)) return { name: key.toUpperCase(), hasShift: false };
  // A digit is its key in every layout: under an Urdu one it sends ۱, with Shift a sign.
  const digit = /^Digit([0-9])$/u.exec(code)?.[1] ?? (/^[0-9]$/u.test(key) ? key : undefined);
  if (digit !== undefined) return { name: digit, hasShift: false };
  if (isAscii(key)) return { name: named(key), hasShift: true };
  // Another script: the place of the key counts.
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  if (letter !== undefined && [...key].length <= 2) return { name: letter, hasShift: false };
  const sign = signsByPlace[code]?.[shiftKey ? 1 : 0];
  if (sign !== undefined && [...key].length <= 2) return { name: named(sign), hasShift: true };
  return { name: named(key), hasShift: false };
}

/** The chord that a press makes; null for a modifier alone and for what is no key. */
export function chordOf(press: Press, mac: boolean): string | null {
  const key = keyOf(press);
  if (key === null) return null;
  const held = [
    (mac ? press.metaKey : press.ctrlKey) ? 'Mod' : '',
    (mac ? press.ctrlKey : press.metaKey) ? 'Other' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey && !key.hasShift ? 'Shift' : '',
  ];
  return [...held, key.name].filter(Boolean).join('+');
}

/** Whether a press is these keys. */
export const isPress = (keys: string, press: Press, mac: boolean): boolean => chordOf(press, mac) === keys;

/** The key of a chord without what is held with it. */
export const keyIn = (chord: string): string => chord.split('+').at(-1) ?? '';

export const isHeld = (chord: string, modifier: 'Mod' | 'Other' | 'Alt' | 'Shift'): boolean =>
  chord.split('+').slice(0, -1).includes(modifier);

/** Whether the chord types something: it must not be heard where text is typed (WCAG 2.2, 2.1.4 Character Key Shortcuts). */
export const isSingle = (chord: string): boolean =>
  !['Mod', 'Other', 'Alt'].some((one) => chord.split('+').slice(0, -1).includes(one)) &&
  [...keyIn(chord).replace('Plus', '+')].length === 1;
