/** The mention in hand: pressed, or come to by key or by the card's buttons. Page and card share it. */
import { useSyncExternalStore } from 'react';
import type { Mention } from '#core/names/model.ts';

let inHand: Mention | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const mentionInHand = (): Mention | null => inHand;

export const useMentionInHand = (): Mention | null => useSyncExternalStore(subscribe, mentionInHand);

export function takeMention(mention: Mention | null): void {
  if (mention === inHand) return;
  inHand = mention;
  for (const listener of listeners) listener();
}
