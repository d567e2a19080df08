/** What stands on the page, for everything that paints on it or stands beside it. */
import { createContext, useContext } from 'react';
import type { Article } from '#core/articles/model.ts';

export interface Page {
  readonly article: Article;
  /** The element that holds the sentences; null before the first layout. */
  readonly root: HTMLElement | null;
  /** The scrolling element around page and margin. */
  readonly scroller: HTMLElement | null;
  /** Rises whenever sentences were laid out anew (article, mode, size, width): what was painted or measured is stale. */
  readonly layout: number;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage outside the reader');
  return page;
}
