/** The article in the window once a cell was written, before the backend tells of it. */
import type { Article, Cell } from '#core/articles/model.ts';
import { targetOf } from './target.ts';

/** @param before id of the cell that was written; null where a gap was. @param cell as it is now; null if it is gone. */
export function withCell(article: Article, before: string | null, cell: Cell | null): Article {
  const others = (article.translation?.cells ?? []).filter(({ id }) => id !== before && id !== cell?.id);
  const cells = cell ? [...others, cell].toSorted((a, b) => a.start - b.start) : others;
  return { ...article, translation: cells.length === 0 ? null : { language: targetOf(article), cells } };
}
