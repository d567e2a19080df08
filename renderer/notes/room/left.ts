/** Where the reader was among the notes, for coming back from an article. It lasts as long as the window. */
import { nothingAsked, type Asked } from './asked.ts';

export interface NotesState extends Asked {
  /** The line where the keys are, from 0. */
  readonly active: number;
}

let left: NotesState = { ...nothingAsked, active: 0 };

export const leftNotes = (): NotesState => left;

export function leaveNotes(state: NotesState): void {
  left = state;
}
