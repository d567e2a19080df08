/** What a key press means, whatever the keyboard's layout: an Urdu layout sends Urdu letters, so the key's place counts too. */

export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Whether a press is these keys, written as in `Mod+Shift+F` (Mod is Cmd on a Mac, Ctrl elsewhere). Without Mod, a letter
 * or digit must come unshifted; `?` comes as it comes.
 */
export function isPress(keys: string, press: Press, mac: boolean): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const mod = parts.includes('Mod');
  if (
    press.altKey ||
    mod !== (mac ? press.metaKey : press.ctrlKey) ||
    (mac ? press.ctrlKey : press.metaKey)
  ) {
    return false;
  }
  const letter = /^[A-Z]$/.test(key);
  const digit = /^[0-9]$/.test(key);
  if ((mod || letter || digit) && parts.includes('Shift') !== press.shiftKey) return false;
  const place = letter ? `Key${key}` : digit ? `Digit${key}` : null;
  return press.key.toUpperCase() === key || (place !== null && press.code === place);
}
