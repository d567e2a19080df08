/** What a reader can do with the open article: edit its details and text, split and merge sentences, delete it. */
import { useTranslation } from 'react-i18next';
import type { Article } from '#core/articles/model.ts';
import { call } from '../app/backend.ts';
import { useTellUndoable } from '../app/useTellUndoable.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useKeys } from '../keys/useKeys.ts';
import { useTranslate } from '../translating/useTranslate.ts';
import { useToasts } from '../ui/toasts.tsx';
import { pointAt, sentenceAt } from './page-text.ts';

interface ArticleCommand {
  readonly id: 'translate' | 'export-translations' | 'edit' | 'split' | 'merge' | 'delete';
  readonly label: string;
  /** As the reader has them; null for none. */
  readonly keys: string | null;
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

const sourceSentence = (start: number | undefined): HTMLElement | null =>
  document.querySelector(`.sentence[data-side="source"][data-start="${start}"]`);

/** @param article None while no article is open. */
export function useArticleCommands(article: Article | undefined): readonly ArticleCommand[] {
  const { t } = useTranslation('reader');
  const { attempt, tell } = useToasts();
  const tellUndoable = useTellUndoable();
  const { openArticle, showDialog } = useWorkspace();
  const translate = useTranslate();
  const [keys, splitKeys, mergeKeys] = [useKeys('translate'), useKeys('split'), useKeys('merge')];
  if (article === undefined) return [];
  const own = article.origin === 'own';
  const { id, version } = article;

  const split = () => {
    const at = sourceCaret();
    if (at === null) tell(t('split.where'));
    else void attempt(() => call('articles.split', { id, version, at }));
  };

  const merge = () => {
    const caret = sourceCaret();
    const pair = article.paragraphs
      .flatMap(({ segments }) =>
        segments.slice(1).map((after, index) => ({ before: segments[index], after })),
      )
      .find(({ after }) => caret !== null && after.start <= caret && caret < after.end);
    if (!pair) return tell(t('merge.where'));
    // The element of the second sentence goes with it; the focus must not.
    if (sentenceAt(document.activeElement))
      sourceSentence(pair.before?.start)?.focus({ preventScroll: true });
    void attempt(() => call('articles.merge', { id, version, at: pair.after.start }));
  };

  const remove = () =>
    void attempt(async () => {
      await call('articles.delete', { ids: [id] });
      openArticle(null);
      void tellUndoable('article.delete', t('deleted', { title: article.title }), () => openArticle(id));
    });

  return [
    {
      id: 'translate',
      label: t('translating:translate'),
      keys,
      enabled: own,
      run: () => translate(),
    },
    {
      id: 'export-translations',
      label: t('translating:export'),
      keys: null,
      enabled: article.translation !== null,
      run: () => showDialog('export-translations'),
    },
    { id: 'edit', label: t('edit'), keys: null, enabled: own, run: () => showDialog('edit-article') },
    { id: 'split', label: t('split.label'), keys: splitKeys, enabled: own, run: split },
    { id: 'merge', label: t('merge.label'), keys: mergeKeys, enabled: own, run: merge },
    { id: 'delete', label: t('delete'), keys: null, enabled: own, run: remove },
  ];
}
