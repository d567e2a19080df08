/** What can be done with the sentence whose translation is in hand, for commands that come from elsewhere. */
import type { FieldAction } from './field-keys.ts';

export type InHandAction = Extract<FieldAction['do'], 'next-gap' | 'join' | 'part'>;

let act: ((action: InHandAction) => void) | null = null;

/** Takes over what is done; returns how to give it back. */
export function takeActions(given: (action: InHandAction) => void): () => void {
  act = given;
  return () => {
    if (act === given) act = null;
  };
}

/** Does something with the sentence in hand; nothing where none is. */
export const actInHand = (action: InHandAction): void => act?.(action);
