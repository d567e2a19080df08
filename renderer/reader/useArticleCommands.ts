/** What a reader can do with the open article: edit its details and text, split and merge sentences, delete it. */
import { useTranslation } from 'react-i18next';
import type { Article } from '#core/articles/model.ts';
import { call } from '../app/backend.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { pointAt, sentenceAt } from './page-text.ts';

interface ArticleCommand {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  readonly enabled: boolean;
  run(): void;
}

/** Where the reader's caret or selection begins in the source text; null when it is elsewhere. */
function sourceCaret(): number | null {
  const selection = getSelection();
  if (selection?.rangeCount) {
    const { startContainer, startOffset } = selection.getRangeAt(0);
    const point = pointAt(startContainer, startOffset);
    if (point?.side === 'source') return point.offset;
  }
  const focused = sentenceAt(document.activeElement);
  return focused?.dataset.side === 'source' ? Number(focused.dataset.start) : null;
}

export function useArticleCommands(article: Article): readonly ArticleCommand[] {
  const { t } = useTranslation('reader');
  const { attempt, tell } = useToasts();
  const { openArticle, showDialog } = useWorkspace();
  const own = article.origin === 'own';
  const { id, version } = article;

  const split = () => {
    const at = sourceCaret();
    if (at === null) tell(t('split.where'));
    else void attempt(() => call('articles.split', { id, version, at }));
  };

  const merge = () => {
    const caret = sourceCaret();
    const segment = article.paragraphs
      .flatMap((paragraph) => paragraph.segments.slice(1))
      .find(({ start, end }) => caret !== null && start <= caret && caret < end);
    if (!segment) tell(t('merge.where'));
    else void attempt(() => call('articles.merge', { id, version, at: segment.start }));
  };

  const remove = () =>
    void attempt(async () => {
      await call('articles.delete', { ids: [id] });
      openArticle(null);
      tell(t('deleted', { title: article.title }), {
        label: t('undo'),
        run: () =>
          void attempt(async () => {
            await call('history.undo', {});
            openArticle(id);
          }),
      });
    });

  return [
    { id: 'edit', label: t('edit'), enabled: own, run: () => showDialog('edit-article') },
    { id: 'split', label: t('split.label'), keys: 'Shift+Enter', enabled: own, run: split },
    { id: 'merge', label: t('merge.label'), keys: 'Shift+Backspace', enabled: own, run: merge },
    { id: 'delete', label: t('delete'), enabled: own, run: remove },
  ];
}
