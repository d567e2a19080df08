import type { CommandKind } from '#electron/contract/methods.ts';

/** What a person does, as the journal names it. */
export interface Command {
  readonly kind: CommandKind;
  /** The article's title, the note's quote or the name; cut to 80 UTF-16 units for the label. */
  readonly subject: string;
  /** Joins the last command, if that has the same key and came at most `within` milliseconds ago: one step to undo. */
  readonly coalesce?: { readonly key: string; readonly within: number };
}

/** Typing in one place is one step to undo, unless the reader stopped for longer than this (milliseconds). */
export const typingPause = 60_000;
