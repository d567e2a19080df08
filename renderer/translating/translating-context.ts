import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Language } from '#core/articles/language.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { FieldAction } from './field-keys.ts';
import type { Slot } from './slots.ts';

/** Where the caret goes in a field that is taken in hand. */
export type Caret = number | 'start' | 'end';

/** The slot in hand. `turn` rises with each taking, so that the same one can be taken again. */
export interface SlotInHand {
  readonly key: string;
  readonly caret: Caret;
  /** The caret stays where it is if the field holds another text by then: somebody went on writing. Null: whatever it holds. */
  readonly text: string | null;
  readonly turn: number;
}

export interface Translating {
  readonly articleId: string;
  readonly version: string;
  readonly text: string;
  readonly language: Language;
  /** The language that is written. */
  readonly target: Language;
  readonly drafts: Drafts;
  /** True once for each taking: a field that comes up in another's place, after an undo, leaves the focus where it is. */
  isNewlyTaken(turn: number): boolean;
  take(key: string, caret: Caret, text?: string | null): void;
  /** Goes to the slot before or after one; says so where there is none. */
  step(from: Slot, way: 1 | -1): void;
  /** Does what a key in the field of a slot means. `caret` is in the field's text. */
  act(slot: Slot, action: Exclude<FieldAction, { do: 'offer' }>['do'], caret: number): void;
  /** Parts a cell before the sentence of the source that begins at `at`, its text at `textAt`. */
  part(slot: Slot, at: number, textAt: number): void;
  stopParting(): void;
}

export const TranslatingContext = createContext<Translating | undefined>(undefined);

export function useTranslating(): Translating {
  const translating = useContext(TranslatingContext);
  if (!translating) throw new Error('useTranslating outside TranslatingRows');
  return translating;
}

/** What is being written into a slot; undefined where nothing is that is not safe and out of hand. */
export function useDraft(key: string): Draft | undefined {
  const { drafts } = useTranslating();
  return useSyncExternalStore(
    drafts.subscribe,
    useCallback(() => drafts.get(key), [drafts, key]),
  );
}
