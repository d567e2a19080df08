/** What the keys mean in the field of a translation. */
import { chordOf, type Press } from '#core/keys/chord.ts';
import type { KeyedId } from '#core/keys/table.ts';

/** Commands of the field whose keys the reader can change; see `keyTable`. */
export const fieldCommands = {
  'translate-gap': 'next-gap',
  'translate-join': 'join',
  'translate-part': 'part',
  'translate-help': 'help',
} as const satisfies Partial<Record<KeyedId, string>>;

/** Commands that put in what is offered, in the order of the offers. */
export const offerCommands = [
  'translate-offer-1',
  'translate-offer-2',
  'translate-offer-3',
  'translate-offer-4',
  'translate-offer-5',
  'translate-offer-6',
  'translate-offer-7',
  'translate-offer-8',
  'translate-offer-9',
  'translate-offer-10',
] as const satisfies readonly KeyedId[];

type FieldCommand = keyof typeof fieldCommands;

export type FieldAction =
  | { readonly do: 'next' | 'leave' | (typeof fieldCommands)[FieldCommand] }
  | { readonly do: 'offer'; readonly index: number };

const commands = Object.keys(fieldCommands) as readonly FieldCommand[];

/**
 * What a press does in the field; null for what is the field's own.
 *
 * @param keysOf the keys that a command has now, null for none.
 */
export function fieldAction(
  press: Press,
  mac: boolean,
  keysOf: (id: KeyedId) => string | null,
): FieldAction | null {
  const chord = chordOf(press, mac);
  if (chord === null) return null;
  const command = commands.find((id) => keysOf(id) === chord);
  if (command) return { do: fieldCommands[command] };
  const index = offerCommands.findIndex((id) => keysOf(id) === chord);
  if (index >= 0) return { do: 'offer', index };
  return chord === 'Enter' ? { do: 'next' } : chord === 'Escape' ? { do: 'leave' } : null;
}
