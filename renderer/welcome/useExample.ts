import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../app/backend.ts';
import { allNotesOf } from '../app/note-queries.ts';
import { articleQuery, changeSettings, queryClient, settingsNow } from '../app/queries.ts';
import { useTellUndoable } from '../app/useTellUndoable.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { cacheNote } from '../notes/note-cache.ts';
import { useGoToNote } from '../notes/useGoToNote.ts';
import { useToasts } from '../ui/toasts.tsx';
import { example, exampleRange } from '#core/welcome/example.ts';

/**
 * Opens the example article at its example note. The note is made the first time, as any other note is, in the language
 * of the interface; deleted, it does not come back.
 */
export function useExample(): () => Promise<void> {
  const { t } = useTranslation('welcome');
  const { openArticle } = useWorkspace();
  const { attempt } = useToasts();
  const goToNote = useGoToNote();
  const tellUndoable = useTellUndoable();
  return useCallback(
    () =>
      attempt(async () => {
        const article = await queryClient.fetchQuery(articleQuery(example.articleId));
        const range = exampleRange(article.text);
        const made = settingsNow().exampleNote;
        if (made === null && range) {
          const note = await call('notes.create', {
            articleId: article.id,
            anchor: { side: 'source', version: article.version, ...range },
            colour: 'saffron',
            text: t('note.text', { name: example.ur.name }),
            tags: [t('note.tag')],
          });
          await cacheNote(note);
          await goToNote(note.id, article.id);
          void tellUndoable('note.create', t('note.made'));
          // Apart from the note: trying this again must not make another.
          void attempt(() => changeSettings({ exampleNote: note.id }));
          return;
        }
        const notes = await allNotesOf(article.id);
        if (made !== null && notes.some(({ id }) => id === made)) await goToNote(made, article.id);
        else openArticle(article.id, range ? { cell: null, ...range } : undefined);
      }),
    [attempt, goToNote, openArticle, tellUndoable, t],
  );
}
