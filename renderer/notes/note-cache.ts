/** Puts the answer of a note's command in the query cache, so that page and margin show it before the event comes. */
import type { Note } from '#core/notes/model.ts';
import { queryClient } from '../app/queries.ts';

async function update(articleId: string, change: (notes: readonly Note[]) => Note[]): Promise<void> {
  const queryKey = ['notes', articleId];
  // A list asked for before the command would bring the old note back.
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData<Note[]>(queryKey, (notes) => notes && change(notes));
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
