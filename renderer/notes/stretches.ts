/** Places of notes as stretches of text on one side: what is painted, pointed at and gone to. Offsets are UTF-16 units. */
import type { Article, Cell } from '#core/articles/model.ts';
import type { Place } from '#core/notes/model.ts';
import type { Stretch } from '../reader/page-text.ts';
import { textRows } from './text-rows.ts';

const cellsOf = (article: Article): readonly Cell[] => article.translation?.cells ?? [];

const cellOrders = new WeakMap<readonly Cell[], ReadonlyMap<string, number>>();

/** Index of a cell by its id; -1 where it is gone. */
function indexOfCell(cells: readonly Cell[], id: string): number {
  let order = cellOrders.get(cells);
  if (!order) {
    order = new Map(cells.map((cell, index) => [cell.id, index]));
    cellOrders.set(cells, order);
  }
  return order.get(id) ?? -1;
}

/**
 * The stretches a place covers, in order of the text: one in the source, or one in each cell. None if a cell is gone, and
 * none of the article as a whole.
 */
export function stretchesOf(article: Article, place: Place): Stretch[] {
  if (place.side === 'article') return [];
  if (place.side === 'source') return [{ cell: null, start: place.start, end: place.end }];
  const cells = cellsOf(article);
  const first = indexOfCell(cells, place.from.cell);
  const last = indexOfCell(cells, place.to.cell);
  if (first < 0 || last < first) return [];
  return cells.slice(first, last + 1).map((cell, index) => ({
    cell: cell.id,
    start: index === 0 ? place.from.offset : 0,
    end: index === last - first ? place.to.offset : cell.text.length,
  }));
}

/** The other side of a place: the cells aligned to it, or the source that its cells are aligned to. */
export function counterpartsOf(article: Article, place: Place): Stretch[] {
  const cells = cellsOf(article);
  if (place.side === 'source') {
    return cells
      .filter((cell) => cell.start < place.end && place.start < cell.end)
      .map((cell) => ({ cell: cell.id, start: 0, end: cell.text.length }));
  }
  const covered = new Set(stretchesOf(article, place).map((stretch) => stretch.cell));
  return cells
    .filter((cell) => covered.has(cell.id))
    .map((cell) => ({ cell: null, start: cell.start, end: cell.end }));
}

/** Where a place begins on the axis of the source text, for ordering notes of both sides. */
export function orderOf(article: Article, place: Place): number {
  if (place.side === 'article') return -1;
  if (place.side === 'source') return place.start;
  return textRows(article).onSource(place.from.cell, place.from.offset);
}
