import { useCallback } from 'react';
import { allNotesOf } from '../app/note-queries.ts';
import { articleQuery, changeSettings, queryClient } from '../app/queries.ts';
import { narrow } from '../app/widths.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { stretchesOf } from './stretches.ts';

/** Opens a note's article where the note stands, with the note in hand in the margin. */
export function useGoToNote(): (noteId: string, articleId: string) => Promise<void> {
  const { openArticle, showNote, showDrawer } = useWorkspace();
  return useCallback(
    async (noteId, articleId) => {
      const [article, notes] = await Promise.all([
        queryClient.fetchQuery(articleQuery(articleId)),
        allNotesOf(articleId),
      ]);
      const place = notes.find(({ id }) => id === noteId)?.place;
      openArticle(articleId, place ? stretchesOf(article, place)[0] : undefined);
      // After the article: another one puts down the note in hand.
      showNote(noteId);
      if (window.innerWidth <= narrow) showDrawer('margin');
      await changeSettings({ marginOpen: true, marginTab: 'notes' });
    },
    [openArticle, showNote, showDrawer],
  );
}
