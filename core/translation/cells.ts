/** Rules of cells: whole sentences of one paragraph, never overlapping; how they are joined and parted. */
import type { Cell, Paragraph, Range, Segment } from '../articles/model.ts';
import { ProblemError } from '../problem.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const boundary = (at: number): ProblemError => new ProblemError('segment-boundary', { at });

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** A text with nothing to see in it translates nothing. */
export const isBlank = (text: string): boolean => text.trim() === '';

/**
 * The sentences of one paragraph that the range is made of. Throws `segment-boundary` for a range that begins or ends
 * elsewhere than they do, is empty or reaches beyond its paragraph.
 */
export function wholeSegments(paragraphs: readonly Paragraph[], { start, end }: Range): readonly Segment[] {
  const segments = paragraphs.find(
    (paragraph) => paragraph.start <= start && start < paragraph.end,
  )?.segments;
  const from = segments?.findIndex((segment) => segment.start === start) ?? -1;
  if (segments === undefined || from < 0) throw boundary(start);
  const to = segments.findIndex((segment) => segment.end === end);
  if (to < from) throw boundary(end);
  return segments.slice(from, to + 1);
}

/** Throws `segment-boundary` where a cell stands in a range that none may translate yet. */
export function refuseTranslated(cells: readonly Cell[], range: Range): void {
  const other = cells.find((cell) => overlap(cell, range));
  if (other !== undefined) throw boundary(other.start);
}

/** The texts of cells in their order as one text, a space between. */
export const joinTexts = (texts: readonly string[]): string =>
  texts.reduce((head, tail) => (head === '' ? tail : `${head.trimEnd()} ${tail.trimStart()}`), '');

/** A cell with another range or text: the revision names the text, and rises with it alone. */
export function changedCell(cell: Cell, { start, end }: Range, text: string): Cell {
  return { ...cell, start, end, text, revision: text === cell.text ? cell.revision : cell.revision + 1 };
}

/**
 * What becomes of the cells in a range that is made one: the first of them, with the texts of all; null when there is
 * none, or only the one that has this range. Throws `segment-boundary` for a range of other than whole sentences, or one that cuts a cell.
 */
export function joinCells(
  { paragraphs, cells }: { readonly paragraphs: readonly Paragraph[]; readonly cells: readonly Cell[] },
  range: Range,
): { readonly joined: Cell; readonly gone: readonly Cell[] } | null {
  wholeSegments(paragraphs, range);
  const inside = cells.filter((cell) => overlap(cell, range)).toSorted((a, b) => a.start - b.start);
  for (const cell of inside) {
    if (cell.start < range.start) throw boundary(range.start);
    if (cell.end > range.end) throw boundary(range.end);
  }
  const [first, ...gone] = inside;
  if (first === undefined || (first.start === range.start && first.end === range.end)) return null;
  return { joined: changedCell(first, range, joinTexts(inside.map(({ text }) => text))), gone };
}

/**
 * Parts a cell before the sentence that begins at `at`, and its text at `textAt`. The part that comes to hold no text is
 * null: its sentences are a gap. The first part with a text is the cell still; the other is a new one, called `id`.
 * Throws `cell-whole` for a cell of one sentence, and `segment-boundary` where no sentence of it begins or its text
 * would be cut within a letter.
 */
export function partCell(
  paragraphs: readonly Paragraph[],
  cell: Cell,
  { at, textAt, id }: { readonly at: number; readonly textAt: number; readonly id: string },
): readonly [Cell | null, Cell | null] {
  const segments = wholeSegments(paragraphs, cell);
  if (segments.length === 1) throw new ProblemError('cell-whole');
  const index = segments.findIndex((segment) => segment.start === at);
  const before = segments[index - 1];
  if (before === undefined) throw boundary(at);
  const isEnd = textAt === cell.text.length;
  if (!isEnd && graphemes.segment(cell.text).containing(textAt)?.index !== textAt) throw boundary(textAt);
  const head = cell.text.slice(0, textAt).trimEnd();
  const tail = cell.text.slice(textAt).trimStart();
  const headRange = { start: cell.start, end: before.end };
  const tailRange = { start: at, end: cell.end };
  if (head === '') return [null, tail === '' ? null : changedCell(cell, tailRange, tail)];
  const first = changedCell(cell, headRange, head);
  return [first, tail === '' ? null : { ...tailRange, id, revision: 0, text: tail }];
}
