/** Which word of the text stands at the top edge of what can be seen, and where on the page a word stands. */
import { firstRow } from './near-rows.ts';
import { sentencesOn } from './page-text.ts';

export interface Spot {
  /** In the source text. */
  readonly offset: number;
  /** How far the top of its line is below the edge, CSS pixels; below zero where the edge cuts the line. */
  readonly shift: number;
}

/** The first line may stand in the row after the one that the edge cuts; the sentence after it, in one after that. */
const rowsLookedInto = 4;

/** Where the words of a sentence, or what it translates, begin in the source text. */
export const sourceOffset = (sentence: HTMLElement): number => Number(sentence.dataset.pair);

const isSource = (sentence: HTMLElement): boolean => sentence.dataset.side === 'source';

/** The sentences of rows that lead: of the source, or of the translation where that stands alone. Their feet come in order. */
function leading(rows: readonly Element[]): HTMLElement[] {
  const sentences = rows.flatMap(sentencesOn);
  const source = sentences.filter(isSource);
  return source.length > 0 ? source : sentences;
}

function textRange(sentence: HTMLElement, start: number, end: number): Range | null {
  const text = sentence.firstChild;
  if (!text) return null;
  const range = document.createRange();
  const { length } = text.textContent ?? '';
  range.setStart(text, Math.min(start, length));
  range.setEnd(text, Math.min(end, length));
  return range;
}

/**
 * Offset within the sentence of the first letter of a line of it. Lines follow each other as letters do, in either
 * direction of writing; asking what stands at a point of the window would make the browser prepare the whole frame.
 */
function offsetAt(sentence: HTMLElement, line: DOMRect): number {
  const text = sentence.firstChild?.textContent ?? '';
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = textRange(sentence, middle, text.length)?.getClientRects()[0];
    if (!box || box.top > line.top - 1) high = middle;
    else low = middle + 1;
  }
  // The space before it stands at the end of the line above, or on no line at all.
  const letter = text.slice(low).search(/\S/u);
  return letter < 0 ? 0 : low + letter;
}

/** The lines that a sentence stands on, from the top; in the window. */
const linesOf = (sentence: HTMLElement | undefined): DOMRect[] => [
  ...((sentence && textRange(sentence, 0, Number.MAX_SAFE_INTEGER))?.getClientRects() ?? []),
];

/**
 * The first word whose line is for the most part below the edge (CSS pixels in the window). In the translation, which
 * has no offsets of the source inside a sentence, a spot already known within that sentence is kept.
 */
export function firstVisible(root: HTMLElement, edge: number, before: Spot | null): Spot | null {
  // A few rows are looked into: in a long article the sentences of all are thousands.
  const row = firstRow(root.children, 0, (box) => box.bottom > edge);
  const sentences = leading([...root.children].slice(row, row + rowsLookedInto));
  let low = 0;
  let high = sentences.length;
  const isVisible = (line: DOMRect) => line.top + line.height / 2 > edge;
  while (low < high) {
    const middle = (low + high) >> 1;
    const last = linesOf(sentences[middle]).at(-1);
    if (last && isVisible(last)) high = middle;
    else low = middle + 1;
  }
  const sentence = sentences[low];
  const line = linesOf(sentence).find(isVisible);
  if (!sentence || !line) return before;
  const shift = line.top - edge;
  if (isSource(sentence)) {
    return { offset: Number(sentence.dataset.start) + offsetAt(sentence, line), shift };
  }
  const next = sentences.slice(low + 1).find((other) => sourceOffset(other) !== sourceOffset(sentence));
  const known =
    before && before.offset >= sourceOffset(sentence) && (!next || before.offset < sourceOffset(next));
  return { offset: known ? before.offset : sourceOffset(sentence), shift };
}

/** The line on which a word of the source stands, or the first line of its translation; in the window. */
export function lineOf(root: HTMLElement, offset: number): DOMRect | null {
  const row = [...root.children].findLast((one) => {
    const first = one.querySelector<HTMLElement>('.sentence');
    return first !== null && sourceOffset(first) <= offset;
  });
  const sentence = leading(row ? [row] : []).findLast(
    (one) => sourceOffset(one) <= offset && (!isSource(one) || Number(one.dataset.start) <= offset),
  );
  if (!sentence) return null;
  const within = isSource(sentence) ? offset - Number(sentence.dataset.start) : 0;
  return textRange(sentence, within, within + 1)?.getClientRects()[0] ?? sentence.getClientRects()[0] ?? null;
}
