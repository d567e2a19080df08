/** Keys that cannot be given to a command, and why. */
import { isHeld, isSingle, keyIn } from './chord.ts';
import { isTypedIn, keyTable, type KeyedId, type Place } from './table.ts';

/**
 * `moving`: keys for going about, choosing and leaving. `typing`: copying, pasting and the like, in every field. `browser`
 * and `system`: theirs, and partly never passed on. `letters`: with Alt (or AltGr) many keyboards type further letters.
 * `field`: types something where text is typed.
 */
export type Reserve = 'moving' | 'typing' | 'browser' | 'system' | 'letters' | 'field' | 'unknown';

const moving = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Enter',
  'Escape',
  'Tab',
  'Space',
  'Backspace',
  'Delete',
  'Insert',
  'ContextMenu',
];

/** With Mod held. */
const typing = ['A', 'C', 'V', 'X', 'Z', 'Y', 'Shift+V', 'Shift+Z', 'Shift+U'];

/** Undo and redo as the systems have them. */
const historyChords = ['Mod+Z', 'Mod+Shift+Z', 'Mod+Y'];

/** With Mod held: windows, tabs, addresses, history, zoom. */
const browser = [
  'D E H J L N R S T W 0 - = _ Plus F4',
  'Shift+B Shift+C Shift+D Shift+I Shift+J Shift+M Shift+N Shift+P Shift+R Shift+T Shift+W',
].flatMap((row) => row.split(' '));

/** With Cmd held on a Mac, with Ctrl elsewhere. */
const system = ['Q', 'M', 'Shift+Q', 'Shift+3', 'Shift+4', 'Shift+5'];

/** F1 help, F3 find, F5 reload, F6 panes, F7 caret browsing, F10 menus, F11 full screen, F12 tools. */
const browserFunctions = ['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12'];

/** Why a chord cannot be given to a command; null where it can. */
export function reserveFor(id: KeyedId, chord: string): Reserve | null {
  const ofHistory = id === 'undo' || id === 'redo';
  if (chord === keyTable[id].keys || (ofHistory && historyChords.includes(chord))) return null;
  return reserveOf(chord, keyTable[id].place);
}

/** With Alt alone: the address, and the menus of browsers. */
const browserWithAlt = ['D', 'E', 'F'];

function reserveOf(chord: string, place: Place): Reserve | null {
  const key = keyIn(chord);
  if (moving.includes(key)) return 'moving';
  if (isHeld(chord, 'Other')) return 'system';
  if (isHeld(chord, 'Alt')) return reserveWithAlt(chord, key, place);
  if (isSingle(chord)) return isTypedIn(place) ? 'field' : null;
  const withShift = isHeld(chord, 'Shift') ? `Shift+${key}` : key;
  if (!isHeld(chord, 'Mod')) {
    if (!/^F(?:[1-9]|1\d|2[0-4])$/u.test(key)) return 'unknown';
    return browserFunctions.includes(key) ? 'browser' : null;
  }
  if (typing.includes(withShift)) return 'typing';
  if (browser.includes(withShift) || browserFunctions.includes(key)) return 'browser';
  if (system.includes(withShift)) return 'system';
  return [...key.replace('Plus', '+')].length === 1 || /^F\d/u.test(key) ? null : 'unknown';
}

/** In a field Alt with a letter or digit is what is left; with Mod or Shift too it is AltGr, or types on more keyboards. */
function reserveWithAlt(chord: string, key: string, place: Place): Reserve | null {
  if (key === 'F4') return 'system';
  if (!isTypedIn(place) || chord !== `Alt+${key}` || !/^[A-Z0-9]$/u.test(key)) return 'letters';
  return browserWithAlt.includes(key) ? 'browser' : null;
}
