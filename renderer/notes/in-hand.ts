/** What the reader has in hand in the margin: the card pointed at, and the note being written. Page and margin share it. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';

export interface InHand {
  /** Note whose card is hovered or holds the focus. */
  readonly pointed: string | null;
  readonly writing: {
    readonly noteId: string;
    readonly field: 'text' | 'tags';
    /** Where focus goes when the editor closes; null for the note's own card. */
    readonly returnTo: HTMLElement | null;
  } | null;
}

let inHand: InHand = { pointed: null, writing: null };
const listeners = new Set<() => void>();

function change(patch: Partial<InHand>): void {
  inHand = { ...inHand, ...patch };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useInHand = (): InHand => useSyncExternalStore(subscribe, () => inHand);

/** Handlers for a card: its note is pointed at while the card is hovered or holds the focus. */
export function usePointing(noteId: string) {
  const handlers = useMemo(() => {
    const to = () => change({ pointed: noteId });
    const away = () => {
      // Another card may have been pointed at since.
      if (inHand.pointed === noteId) change({ pointed: null });
    };
    return { onPointerEnter: to, onPointerLeave: away, onFocus: to, onBlur: away };
  }, [noteId]);
  useEffect(() => handlers.onBlur, [handlers]);
  return handlers;
}

export const write = (writing: InHand['writing']): void => change({ writing });
