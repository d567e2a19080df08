/** Keeping a translation beside its source when the source's text changes. */
import type { Article, Cell } from '#core/articles/model.ts';
import { differenceOf, type Difference } from '#core/notes/placing.ts';
import type { Changes } from '#electron/storage/changes.ts';

/**
 * Moves the cells' source ranges over to the new text and returns the translation as it then stands. Where a cell's
 * sentence changed, its range grows or shrinks with it; the cell's own text is never touched.
 */
export function carryCells(
  changes: Changes,
  article: Article,
  after: { readonly version: string; readonly text: string },
): Article['translation'] {
  if (article.translation === null) return null;
  const difference = differenceOf(article.text, after.text, 'beginning');
  const cells = article.translation.cells.map((cell) => movedCell(cell, difference));
  for (const { id, start, end } of cells)
    changes.update('cells', { article_id: article.id, id }, { start, end, version: after.version });
  return { ...article.translation, cells };
}

function movedCell(cell: Cell, { start, endBefore, endAfter }: Difference): Cell {
  const by = endAfter - endBefore;
  const moved = (offset: number, inside: number): number => {
    if (offset <= start) return offset;
    return offset >= endBefore ? offset + by : inside;
  };
  return { ...cell, start: moved(cell.start, start), end: moved(cell.end, endAfter) };
}
