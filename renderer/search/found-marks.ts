/** The marks of the hit that was chosen last, painted on its article until another is opened or Escape is pressed. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Hit, Snippet } from '#core/search/model.ts';
import { useWorkspace, type Target } from '../app/workspace.tsx';
import type { Page } from '../reader/page-context.tsx';
import { rangesOfStretch, sentencesOn } from '../reader/page-text.ts';
import { paint } from '../reader/paint.ts';

interface Found {
  readonly articleId: string;
  readonly marks: readonly Target[];
}

let found: Found | null = null;
const watchers = new Set<() => void>();

function setFound(next: Found | null): void {
  found = next;
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** The marks of a snippet as places in the article; none for a snippet of the title, which is no part of the text. */
export const targetsOf = (snippet: Snippet): Target[] =>
  snippet.side === 'title'
    ? []
    : snippet.marks.map((mark) => ({
        cell: snippet.cell,
        start: snippet.start + mark.start,
        end: snippet.start + mark.end,
      }));

/** Has these places of an article painted on it. */
export const showMarks = (articleId: string, marks: readonly Target[]): void =>
  setFound({ articleId, marks });

/** Has every mark of a hit painted on its article. */
export const showMarksOf = (hit: Hit): void => showMarks(hit.articleId, hit.snippets.flatMap(targetsOf));

/** Paints the chosen hit's marks on the page; call it in the reader, after `useTarget`. */
export function useFoundMarks(page: Page): void {
  const { finding } = useWorkspace();
  const current = useSyncExternalStore(watch, () => found);
  const { article, root, layout } = page;
  const marks = current?.articleId === article.id ? current.marks : null;

  useEffect(() => {
    if (!root || !marks || finding || layout === 0) return;
    const sentences = sentencesOn(root);
    paint(
      'found',
      marks.flatMap((mark) => rangesOfStretch(sentences, mark)),
    );
    return () => paint('found', []);
  }, [root, layout, marks, finding]);

  useEffect(() => {
    if (!marks) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) setFound(null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [marks]);

  useEffect(() => {
    if (found && found.articleId !== article.id) setFound(null);
  }, [article.id]);
}
