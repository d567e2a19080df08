/** The keys as the reader has them: those of the table with what was changed. */
import { isSingle } from './chord.ts';
import { keyTable, keyedIds, type KeyedId, type Place } from './table.ts';

/** Of the settings. What is not in `keys` has the table's. */
export interface ChosenKeys {
  /** Keys by command; null: none. */
  readonly keys: Readonly<Record<string, string | null>>;
  /** False: no key that types something does anything else. */
  readonly singleKeys: boolean;
}

/** The keys given to a command, those included that are switched off. */
export const givenKeys = (keys: ChosenKeys['keys'], id: KeyedId): string | null => {
  const given = keys[id];
  return given === undefined ? keyTable[id].keys : given;
};

/** The keys that carry out a command now; null for none. */
export function keysFor({ keys, singleKeys }: ChosenKeys, id: KeyedId): string | null {
  const given = givenKeys(keys, id);
  return given !== null && !singleKeys && isSingle(given) ? null : given;
}

const ofPage = (place: Place): boolean => place === 'window' || place === 'page';

/** Whether keys of the one place are heard in the other too. */
function meet(one: Place, other: Place, chord: string): boolean {
  if (one === other) return true;
  if (ofPage(one) && ofPage(other)) return true;
  // Keys that type nothing are heard everywhere.
  return (ofPage(one) || ofPage(other)) && !isSingle(chord);
}

/** Another command that has these keys where they would be heard; undefined where they are free. */
export const holderOf = (keys: ChosenKeys['keys'], id: KeyedId, chord: string): KeyedId | undefined =>
  keyedIds.find(
    (other) =>
      other !== id &&
      givenKeys(keys, other) === chord &&
      meet(keyTable[id].place, keyTable[other].place, chord),
  );

/** Gives keys to a command, or none; what comes to be as in the table is kept as nothing. */
export function given(keys: ChosenKeys['keys'], id: KeyedId, chord: string | null): ChosenKeys['keys'] {
  const { [id]: _, ...others } = keys;
  return chord === keyTable[id].keys ? others : { ...others, [id]: chord };
}

/** Gives a command the keys of another, which gets its keys for them. */
export const swapped = (keys: ChosenKeys['keys'], id: KeyedId, holder: KeyedId): ChosenKeys['keys'] =>
  given(given(keys, id, givenKeys(keys, holder)), holder, givenKeys(keys, id));

export const isChanged = (keys: ChosenKeys['keys'], id: KeyedId): boolean =>
  givenKeys(keys, id) !== keyTable[id].keys;
