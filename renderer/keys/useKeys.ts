import { keysFor } from '#core/keys/chosen.ts';
import type { KeyedId } from '#core/keys/table.ts';
import { isMac } from '../app/keys.ts';
import { useSettings } from '../app/queries.ts';
import { capsOf } from '../search/keys.ts';

/** Keys in one run of text, as a tooltip names them. */
export const keysText = (keys: string): string => capsOf(keys, isMac).join(isMac ? '' : '+');

/** The keys that carry out a command now; null for none. */
export const useKeys = (id: KeyedId): string | null => keysFor(useSettings(), id);

/** The same where there may be no command. */
export function useOptionalKeys(id: KeyedId | undefined): string | null {
  const settings = useSettings();
  return id === undefined ? null : keysFor(settings, id);
}

/** The same for a button's tooltip: spread it into the button. */
export function useKeyHint(id: KeyedId): { keys?: string } {
  const keys = useKeys(id);
  return keys === null ? {} : { keys: keysText(keys) };
}
