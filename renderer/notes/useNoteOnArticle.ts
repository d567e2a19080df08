import { useCallback } from 'react';
import { call } from '../app/backend.ts';
import { articleQuery, queryClient } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { write } from './in-hand.ts';
import { cacheNote } from './note-cache.ts';
import { useRevealMargin } from './useRevealMargin.ts';

/** Begins a note on the open article as a whole. */
export function useNoteOnArticle(): () => void {
  const { articleId, showNote } = useWorkspace();
  const { attempt } = useToasts();
  const revealMargin = useRevealMargin();
  return useCallback(() => {
    if (articleId === null) return;
    const focused = document.activeElement;
    void attempt(async () => {
      const { version } = await queryClient.fetchQuery(articleQuery(articleId));
      const note = await call('notes.create', {
        articleId,
        anchor: { side: 'article', version },
        colour: 'saffron',
      });
      await cacheNote(note);
      revealMargin();
      showNote(note.id);
      const returnTo = focused instanceof HTMLElement && focused.closest('.scroller') ? focused : null;
      write({ noteId: note.id, field: 'text', returnTo });
    });
  }, [articleId, showNote, attempt, revealMargin]);
}
