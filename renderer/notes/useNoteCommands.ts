import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#core/articles/model.ts';
import type { Colour } from '#core/notes/colours.ts';
import type { Note } from '#core/notes/model.ts';
import { call } from '../app/backend.ts';
import { useTellUndoable } from '../app/useTellUndoable.ts';
import { shownNotesOf } from '../app/note-queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { write, type InHand } from './in-hand.ts';
import { cacheNote, uncacheNote } from './note-cache.ts';
import { samePlace, type Selected } from './selected.ts';
import { useRevealMargin } from './useRevealMargin.ts';

type Writing = NonNullable<InHand['writing']>;

export interface NoteCommands {
  /** Highlights what is selected; where exactly that is highlighted already, its colour changes. True once done. */
  highlight(selected: Selected, colour: Colour): Promise<boolean>;
  /** Opens the editor of a note on what is selected: of the bare highlight that is there, or of a new saffron one. */
  annotate(selected: Selected, field: Writing['field'], returnTo: HTMLElement | null): Promise<void>;
  /** Deletes a note; true once it is gone. */
  remove(note: Note): Promise<boolean>;
}

const colourOfNewNotes: Colour = 'saffron';

export function useNoteCommands(article: Article): NoteCommands {
  const { t } = useTranslation('notes');
  const { attempt } = useToasts();
  const tellUndoable = useTellUndoable();
  const { showNote } = useWorkspace();
  const revealMargin = useRevealMargin();

  return useMemo(() => {
    const there = async (selected: Selected) => {
      const notes = await shownNotesOf(article.id);
      return notes.filter((note) => note.place && samePlace(note.place, selected.anchor));
    };
    const create = async (selected: Selected, colour: Colour) => {
      const note = await call('notes.create', { articleId: article.id, anchor: selected.anchor, colour });
      await cacheNote(note);
      return note;
    };

    return {
      async highlight(selected, colour) {
        const note = await attempt(async () => {
          const [old] = await there(selected);
          if (!old) return create(selected, colour);
          const changed = await call('notes.edit', { id: old.id, colour });
          await cacheNote(changed);
          return changed;
        });
        if (note) showNote(note.id);
        return note !== undefined;
      },
      async annotate(selected, field, returnTo) {
        const note = await attempt(async () => {
          const bare = (await there(selected)).find(({ text }) => text === '');
          return bare ?? create(selected, colourOfNewNotes);
        });
        if (!note) return;
        revealMargin();
        showNote(note.id);
        write({ noteId: note.id, field, returnTo });
      },
      async remove(note) {
        const gone = await attempt(async () => {
          await call('notes.delete', { id: note.id });
          await uncacheNote(note);
          return true;
        });
        if (!gone) return false;
        void tellUndoable('note.delete', t(note.text ? 'deleted' : 'highlightDeleted'));
        return true;
      },
    };
  }, [article.id, attempt, tellUndoable, showNote, revealMargin, t]);
}
