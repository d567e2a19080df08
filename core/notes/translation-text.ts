/**
 * A translation as one text: its cells in order, a space between. A quote over several cells is cut from this text, and
 * a note on a translation is placed in it as one on the source is.
 */
import type { Cell, Range } from '../articles/model.ts';
import type { Place } from './model.ts';

const joiner = ' ';

export interface TranslationText {
  readonly text: string;
  readonly cells: readonly Cell[];
  /** Where each cell begins in `text`. */
  readonly starts: readonly number[];
}

export function translationText(cells: readonly Cell[]): TranslationText {
  const starts: number[] = [];
  let length = 0;
  for (const cell of cells) {
    starts.push(length);
    length += cell.text.length + joiner.length;
  }
  return { text: cells.map((cell) => cell.text).join(joiner), cells, starts };
}

/** Offset in the whole text of an offset in a cell's; null when there is no such cell or place in it. */
export function offsetInText(translation: TranslationText, cell: string, offset: number): number | null {
  const index = translation.cells.findIndex(({ id }) => id === cell);
  const start = translation.starts[index];
  const text = translation.cells[index]?.text;
  if (start === undefined || text === undefined || offset < 0 || offset > text.length) return null;
  return start + offset;
}

/** A range of the whole text as points in cells; null for a range outside it. */
export function placeInCells(translation: TranslationText, { start, end }: Range): Place | null {
  const from = pointAt(
    translation,
    start,
    translation.starts.findLastIndex((at) => at <= start),
  );
  const to = pointAt(
    translation,
    end,
    translation.starts.findLastIndex((at) => at < end),
  );
  return from === null || to === null ? null : { side: 'translation', from, to };
}

function pointAt({ cells, starts }: TranslationText, offset: number, index: number) {
  const cell = cells[index];
  const start = starts[index];
  if (cell === undefined || start === undefined || offset - start > cell.text.length) return null;
  return { cell: cell.id, revision: cell.revision, offset: offset - start };
}
