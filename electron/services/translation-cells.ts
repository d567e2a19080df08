/** The rows of a translation: written by its commands, and kept beside its source when the source's text changes. */
import type { Article, Cell } from '#core/articles/model.ts';
import { differenceOf, type Difference } from '#core/notes/placing.ts';
import { coverageOf } from '#core/translation/coverage.ts';
import { targetOf } from '#core/translation/target.ts';
import type { Changes } from '#electron/storage/changes.ts';
import type { OwnArticle } from './article-store.ts';
import type { Ground } from './ground.ts';
import { followCells } from './note-follow.ts';

/**
 * Makes `cells` the translation of an article whose source stays as it is, and places its notes on them. In any order.
 * A cell that is the very one that it was is left alone.
 */
export function writeCells(
  { library, now }: Ground,
  changes: Changes,
  { article, number }: OwnArticle,
  cells: readonly Cell[],
): void {
  const language = targetOf(article);
  const { id, version } = article;
  const before = new Map((article.translation?.cells ?? []).map((cell) => [cell.id, cell]));
  for (const cell of cells) {
    const { start, end, revision, text } = cell;
    const row = { start, end, revision, text };
    if (!before.has(cell.id))
      changes.insert('cells', { article_id: id, id: cell.id, language, version, ...row });
    else if (before.get(cell.id) !== cell) changes.update('cells', { article_id: id, id: cell.id }, row);
  }
  const kept = new Set(cells.map((cell) => cell.id));
  for (const cell of before.keys())
    if (!kept.has(cell)) changes.remove('cells', { article_id: id, id: cell });
  changes.update(
    'articles',
    { number },
    { coverage: coverageOf(article, cells), modified: now().toISOString() },
  );
  const translation =
    cells.length === 0 ? null : { language, cells: cells.toSorted((a, b) => a.start - b.start) };
  followCells(library, changes, article, { ...article, translation });
}

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
