/** What the window knows of an article's notes: all, or those near where it was opened while the rest is on its way. */
import type { Note } from '#core/notes/model.ts';

export interface KnownNotes {
  /** In the order of the text. */
  readonly notes: readonly Note[];
  /** How many the article has. */
  readonly total: number;
}

export const areAll = ({ notes, total }: KnownNotes): boolean => notes.length === total;

/**
 * What came, with every note that is as it was left the same object, wherever it stands among the others: its card is
 * not drawn again. `keep` does that for one note.
 */
export function keepNotes(
  old: KnownNotes | undefined,
  now: KnownNotes,
  keep: (old: Note, now: Note) => Note,
): KnownNotes {
  if (old === undefined) return now;
  const before = new Map(old.notes.map((note) => [note.id, note]));
  const notes = now.notes.map((note) => {
    const same = before.get(note.id);
    return same ? keep(same, note) : note;
  });
  const isSame =
    now.total === old.total &&
    notes.length === old.notes.length &&
    notes.every((note, index) => note === old.notes[index]);
  return isSame ? old : { notes, total: now.total };
}

/** As they are with some changed, added or gone. */
export function changed(
  { notes, total }: KnownNotes,
  change: (notes: readonly Note[]) => readonly Note[],
): KnownNotes {
  const now = change(notes);
  return { notes: now, total: total + now.length - notes.length };
}
