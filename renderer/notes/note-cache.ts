/** Puts the answer of a note's command in the query cache, so that page and margin show it before the event comes. */
import type { Note } from '#core/notes/model.ts';
import { changed, type KnownNotes } from '../app/known-notes.ts';
import { notesKey } from '../app/note-queries.ts';
import { queryClient } from '../app/queries.ts';

async function update(articleId: string, change: (notes: readonly Note[]) => readonly Note[]): Promise<void> {
  const queryKey = notesKey(articleId);
  // A list asked for before the command would bring the old note back.
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData<KnownNotes>(queryKey, (known) => known && changed(known, change));
  void queryClient.invalidateQueries({ queryKey });
}

export const cacheNote = (note: Note): Promise<void> =>
  update(note.articleId, (notes) =>
    notes.some(({ id }) => id === note.id)
      ? notes.map((old) => (old.id === note.id ? note : old))
      : [...notes, note],
  );

export const uncacheNote = (note: Note): Promise<void> =>
  update(note.articleId, (notes) => notes.filter(({ id }) => id !== note.id));
