/** Goes to what was found: an article at its match, a note at its words, the card of a name. */
import { useCallback } from 'react';
import { changeSettings } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useGoToNote } from '../notes/useGoToNote.ts';
import { useToasts } from '../ui/toasts.tsx';
import { showMarksOf } from './found-marks.ts';
import type { Option } from './options.ts';

export function useOpenOption(): (option: Exclude<Option, { kind: 'more' }>) => void {
  const { openArticle, showName } = useWorkspace();
  const { attempt } = useToasts();
  const goToNote = useGoToNote();

  return useCallback(
    (option) => {
      switch (option.kind) {
        case 'name':
          showName(option.name.id);
          void attempt(() => changeSettings({ marginOpen: true, marginTab: 'names' }));
          break;
        case 'note':
          void attempt(() => goToNote(option.note.noteId, option.note.articleId));
          break;
        default:
          showMarksOf(option.hit);
          openArticle(option.hit.articleId, option.targets[0]);
      }
    },
    [openArticle, goToNote, showName, attempt],
  );
}
