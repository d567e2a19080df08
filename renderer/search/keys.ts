/** Names of keys by system, in the order in which that system writes them. */
const onMac: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '⏎',
  Backspace: '⌫',
};
const elsewhere: Readonly<Record<string, string>> = { Mod: 'Ctrl' };
const everywhere: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Plus: '+',
};
const macOrder = ['Alt', 'Shift', 'Mod'];

const rank = (part: string) => (macOrder.includes(part) ? macOrder.indexOf(part) : macOrder.length);

/**
 * The keys of a command such as `Mod+Shift+F` as their caps read: `Ctrl`, `Shift`, `F`, or on a Mac `⇧`, `⌘`, `F`,
 * where ⌘ stands next to the letter.
 */
export function capsOf(keys: string, mac: boolean): string[] {
  const parts = keys.split('+');
  const ordered = mac ? parts.toSorted((a, b) => rank(a) - rank(b)) : parts;
  return ordered.map((part) => everywhere[part] ?? (mac ? onMac : elsewhere)[part] ?? part);
}
