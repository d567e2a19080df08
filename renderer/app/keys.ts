/** The reader's keys at this moment, for those who hear them. */
import { chordOf, type Press } from '#core/keys/chord.ts';
import { keysFor } from '#core/keys/chosen.ts';
import type { KeyedId } from '#core/keys/table.ts';
import { settingsNow } from './queries.ts';

export { isPress } from '#core/keys/chord.ts';

export const isMac = navigator.platform.startsWith('Mac');

/** The keys that carry out a command now; null for none. */
export const keysNow = (id: KeyedId): string | null => keysFor(settingsNow(), id);

/** Whether a press is the keys that a command has now. */
export function isKeyOf(id: KeyedId, press: Press): boolean {
  const keys = keysNow(id);
  return keys !== null && chordOf(press, isMac) === keys;
}
