/** In which row of the page a place of the text stands: from the article alone, whatever is laid out. */
import type { Article, Cell, Range } from '#core/articles/model.ts';
import type { Stretch } from '../reader/page-text.ts';

export interface TextRows {
  /** Rows `[from, to]` that a stretch runs over; a cell stands in the row in which its source begins. */
  rowsOf(stretch: Stretch): { readonly from: number; readonly to: number };
  /** Where a point stands on the axis of the source text: of a cell, as far into its source as into the cell. */
  onSource(cell: string | null, offset: number): number;
}

const known = new WeakMap<Article, TextRows>();

/** The rows of an article: its paragraphs, one a row. */
export function textRows(article: Article): TextRows {
  const old = known.get(article);
  if (old) return old;
  const { paragraphs } = article;
  const cells = new Map<string, Cell>((article.translation?.cells ?? []).map((cell) => [cell.id, cell]));
  const onSource = (id: string | null, offset: number): number => {
    if (id === null) return offset;
    const cell = cells.get(id);
    if (!cell) return Number.MAX_SAFE_INTEGER;
    return cell.start + (cell.end - cell.start) * Math.min(1, offset / Math.max(1, cell.text.length));
  };
  const rows: TextRows = {
    rowsOf({ cell, start, end }) {
      if (cell === null)
        return { from: rowAt(paragraphs, start), to: rowAt(paragraphs, Math.max(start, end - 1)) };
      const row = rowAt(paragraphs, cells.get(cell)?.start ?? 0);
      return { from: row, to: row };
    },
    onSource,
  };
  known.set(article, rows);
  return rows;
}

/** Index of the last paragraph that begins at the offset or before it; 0 before all. */
function rowAt(paragraphs: readonly Range[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
