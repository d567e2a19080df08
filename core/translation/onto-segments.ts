import type { Cell, Paragraph } from '../articles/model.ts';
import { changedCell, joinTexts } from './cells.ts';

/**
 * Cells brought onto sentences: each reaches over the whole of those that it touches, in the paragraph that most of it
 * stands in, and cells that come to touch the same sentence become one. A cell that touches none is gone. In order.
 */
export function ontoSegments(cells: readonly Cell[], paragraphs: readonly Paragraph[]): Cell[] {
  const fitted: Cell[] = [];
  for (const cell of cells.toSorted((a, b) => a.start - b.start)) {
    const paragraph = mostOf(cell, paragraphs);
    const touched =
      paragraph?.segments.filter(({ start, end }) => start < cell.end && cell.start < end) ?? [];
    const [first] = touched;
    const last = touched.at(-1);
    if (first === undefined || last === undefined) continue;
    const range = { start: first.start, end: last.end };
    const before = fitted.at(-1);
    if (before === undefined || before.end <= range.start) {
      fitted.push(isAt(cell, range) ? cell : { ...cell, ...range });
      continue;
    }
    const whole = { start: Math.min(before.start, range.start), end: Math.max(before.end, range.end) };
    fitted[fitted.length - 1] = changedCell(before, whole, joinTexts([before.text, cell.text]));
  }
  return fitted;
}

const isAt = (cell: Cell, { start, end }: { start: number; end: number }): boolean =>
  cell.start === start && cell.end === end;

function mostOf(cell: Cell, paragraphs: readonly Paragraph[]): Paragraph | undefined {
  let found: Paragraph | undefined;
  let most = 0;
  for (const paragraph of paragraphs) {
    const shared = Math.min(cell.end, paragraph.end) - Math.max(cell.start, paragraph.start);
    if (shared > most) [found, most] = [paragraph, shared];
  }
  return found;
}
