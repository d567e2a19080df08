/** Goes to what was found: an article at its match, a note at its words, the card of a name. */
import { useCallback } from 'react';
import type { NoteHit } from '#core/search/model.ts';
import { articleQuery, changeSettings, notesQuery, queryClient } from '../app/queries.ts';
import { narrow } from '../app/widths.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { stretchesOf } from '../notes/stretches.ts';
import { useToasts } from '../ui/toasts.tsx';
import { showMarksOf } from './found-marks.ts';
import type { Option } from './options.ts';

export function useOpenOption(): (option: Exclude<Option, { kind: 'more' }>) => void {
  const { openArticle, showName, showNote, showDrawer } = useWorkspace();
  const { attempt } = useToasts();

  const openNote = useCallback(
    async ({ noteId, articleId }: NoteHit) => {
      const [article, notes] = await Promise.all([
        queryClient.fetchQuery(articleQuery(articleId)),
        queryClient.fetchQuery(notesQuery(articleId)),
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

  return useCallback(
    (option) => {
      switch (option.kind) {
        case 'name':
          showName(option.name.id);
          void attempt(() => changeSettings({ marginOpen: true, marginTab: 'names' }));
          break;
        case 'note':
          void attempt(() => openNote(option.note));
          break;
        default:
          showMarksOf(option.hit);
          openArticle(option.hit.articleId, option.targets[0]);
      }
    },
    [openArticle, openNote, showName, attempt],
  );
}
