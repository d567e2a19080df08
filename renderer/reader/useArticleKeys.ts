/** Keys of the article menu, while a sentence has the focus: split and merge sentences of an own article. */
import { useEffect } from 'react';
import type { Article } from '#core/articles/model.ts';
import { isKeyOf } from '../app/keys.ts';
import { sentenceAt } from './page-text.ts';
import { useArticleCommands } from './useArticleCommands.ts';

export function useArticleKeys(article: Article, root: HTMLElement | null): void {
  const commands = useArticleCommands(article);
  useEffect(() => {
    if (!root) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !sentenceAt(event.target as Node)) return;
      const command = commands.find(
        ({ id, enabled }) => enabled && (id === 'split' || id === 'merge') && isKeyOf(id, event),
      );
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    root.addEventListener('keydown', onKey);
    return () => root.removeEventListener('keydown', onKey);
  }, [root, commands]);
}
