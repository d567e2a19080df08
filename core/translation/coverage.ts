import type { Paragraph, Range } from '../articles/model.ts';

const letters = /\p{L}/gu;

const lettersIn = (text: string, ranges: readonly Range[]): number =>
  ranges.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(letters)?.length ?? 0), 0);

const unitsIn = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * Share of a source's letters (in Unicode's sense: neither marks nor digits) that stand in sentences with a translation,
 * 0 to 1. Of a text without letters, the share of its length.
 */
export function coverageOf(
  { text, paragraphs }: { readonly text: string; readonly paragraphs: readonly Paragraph[] },
  cells: readonly Range[],
): number {
  if (cells.length === 0) return 0;
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  const all = lettersIn(text, segments);
  const share = all === 0 ? unitsIn(cells) / unitsIn(segments) : lettersIn(text, cells) / all;
  return Math.min(1, share);
}
