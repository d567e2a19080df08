import { useState } from 'react';
import { alignArticle, type AlignedParagraph } from '#core/articles/align.ts';
import type { Article } from '#core/articles/model.ts';
import { keepUnchanged } from './stable-alignment.ts';

/** The paragraphs of an article with their sentences grouped by the translation. */
export function useAligned(article: Article): readonly AlignedParagraph[] {
  const [laid, setLaid] = useState(() => ({
    article,
    aligned: alignArticle(article) as readonly AlignedParagraph[],
  }));
  if (laid.article === article) return laid.aligned;
  const aligned = keepUnchanged(laid.aligned, alignArticle(article));
  setLaid({ article, aligned });
  return aligned;
}
