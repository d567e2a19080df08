import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { articleQuery, queryClient } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { sentenceAt } from '../reader/page-text.ts';
import { useToasts } from '../ui/toasts.tsx';
import { saveDrafts } from './open-drafts.ts';

/**
 * Begins to translate the open article at an offset of its source, or at the sentence that has the focus, or at what is in
 * sight; while it is being translated, without an offset, goes back to reading once all that was typed is safe.
 */
export function useTranslate(): (at?: number) => void {
  const { t } = useTranslation('translating');
  const { attempt, tell } = useToasts();
  const { articleId, translating, translate } = useWorkspace();
  const isOpen = translating !== null;
  return useCallback(
    (at) => {
      // The sentence goes with the page that is read.
      const sentence = sentenceAt(document.activeElement);
      const focused = sentence ? Number(sentence.dataset.pair) : null;
      void attempt(async () => {
        if (articleId === null) tell(t('noArticle'));
        else if (isOpen && at === undefined) {
          if (await saveDrafts()) translate(null);
          else tell(t('unsaved'));
        } else {
          const { origin, title } = await queryClient.ensureQueryData(articleQuery(articleId));
          if (origin === 'bundled') tell(t('bundled', { title }));
          else translate({ at: at ?? focused });
        }
      });
    },
    [articleId, isOpen, translate, attempt, tell, t],
  );
}
