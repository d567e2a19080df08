import { colours } from '#core/notes/colours.ts';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#core/articles/model.ts';
import { keysNow } from '../app/keys.ts';
import { useSettings } from '../app/queries.ts';
import type { SelectedText } from '../app/workspace.tsx';
import { makeFormat } from '../i18n/format.ts';
import { keysText } from '../keys/useKeys.ts';
import { useToasts } from '../ui/toasts.tsx';
import { useColourWords } from './useColourWords.ts';
import { useNoteCommands } from './useNoteCommands.ts';
import type { PageSelection } from './usePageSelection.ts';
import { withSource } from './with-source.ts';

export const otherActions = ['note', 'tag', 'name', 'search', 'copy'] as const;
export type Action = (typeof colours)[number] | (typeof otherActions)[number];

export const isAction = (key: unknown): key is Action =>
  [...colours, ...otherActions].some((action) => action === key);

/** Keys of the page while something is selected, as the bar and the menu show them. */
export const keyOf = (action: Action): string | undefined => {
  const keys = keysNow(`select-${action}`);
  return keys === null ? undefined : keysText(keys);
};

export interface SelectionHandlers {
  readonly onName: (selected: SelectedText) => void;
  readonly onSearch: (text: string) => void;
}

/** Where a selection stands in the source or in one cell; null where it runs over several cells. */
function placeOf(articleId: string, { anchor }: PageSelection): SelectedText['at'] {
  if (anchor.side === 'article') return null;
  if (anchor.side === 'source') return { articleId, cell: null, start: anchor.start, end: anchor.end };
  const { from, to } = anchor;
  return from.cell === to.cell ? { articleId, cell: from.cell, start: from.offset, end: to.offset } : null;
}

/** What can be done with a selection: `act` does it, `said` is what a screen reader is told of it. */
export function useSelectionActions(article: Article, { onName, onSearch }: SelectionHandlers) {
  const { t } = useTranslation('notes');
  const { attempt, tell } = useToasts();
  const { digits } = useSettings();
  const words = useColourWords();
  const { highlight, annotate } = useNoteCommands(article);
  const [said, setSaid] = useState('');

  const act = useCallback(
    (action: Action, selection: PageSelection) => {
      const { sentence, text, language } = selection;
      const back = () => sentence?.focus({ preventScroll: true });
      switch (action) {
        case 'note':
        case 'tag':
          getSelection()?.removeAllRanges();
          void annotate(selection, action === 'tag' ? 'tags' : 'text', sentence);
          return;
        case 'name':
          onName({ text, language, at: placeOf(article.id, selection) });
          return;
        case 'search':
          onSearch(text);
          return;
        case 'copy': {
          const day = article.date && makeFormat(language, digits).day(article.date);
          back();
          void attempt(async () => {
            await navigator.clipboard.writeText(withSource(article, selection, day));
            tell(t('copied'));
          });
          return;
        }
        default:
          getSelection()?.removeAllRanges();
          back();
          void highlight(selection, action).then((done) => done && setSaid(words.highlighted(action)));
      }
    },
    [article, digits, annotate, highlight, onName, onSearch, attempt, tell, t, words],
  );
  return { act, said };
}
