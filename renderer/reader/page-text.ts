/**
 * Between the page's DOM and offsets in the text. Every sentence on the page is one element
 *
 *     <span class="sentence" data-side="source" data-start="120" data-pair="3">…</span>
 *     <span class="sentence" data-side="translation" data-cell="s3" data-revision="0" data-start="0" data-pair="3">…</span>
 *
 * holding one text node, exactly the slice of the source text (or of the cell's text) that begins at `data-start`.
 * Nothing else on the page counts: lengths of text nodes are summed, `toString()` of a selection is never used.
 */
import type { Place } from '#core/notes/model.ts';

export type Side = 'source' | 'translation';

/** A position in the text behind the page. Offsets are UTF-16 units in the source text or in the cell's text. */
export interface TextPoint {
  readonly side: Side;
  readonly cell: string | null;
  readonly revision: number;
  readonly offset: number;
}

/** A stretch of text on one side: within the source, or within one cell. */
export interface Stretch {
  readonly cell: string | null;
  readonly start: number;
  readonly end: number;
}

export const sentencesOn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('.sentence'),
];

export const sentenceAt = (node: Node | null): HTMLElement | null => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>('.sentence') ?? null;
};

const sideOf = (sentence: HTMLElement): Side =>
  sentence.dataset.side === 'translation' ? 'translation' : 'source';

const startOf = (sentence: HTMLElement): number => Number(sentence.dataset.start);

const lengthOf = (sentence: HTMLElement): number => sentence.firstChild?.textContent?.length ?? 0;

function pointIn(sentence: HTMLElement, within: number): TextPoint {
  return {
    side: sideOf(sentence),
    cell: sentence.dataset.cell ?? null,
    revision: Number(sentence.dataset.revision ?? 0),
    offset: startOf(sentence) + Math.min(Math.max(within, 0), lengthOf(sentence)),
  };
}

/** The point of a DOM position that lies inside a sentence; null elsewhere. */
export function pointAt(node: Node, offset: number): TextPoint | null {
  const sentence = sentenceAt(node);
  if (!sentence) return null;
  if (node === sentence) return pointIn(sentence, offset === 0 ? 0 : lengthOf(sentence));
  return pointIn(sentence, offset);
}

/**
 * The text points a DOM range covers, on the side where it begins. Ends that lie between sentences (a triple click ends
 * at the next paragraph's offset 0) are pulled in to the nearest sentence. Null where it holds no text.
 */
export function pointsOf(root: HTMLElement, range: AbstractRange): { from: TextPoint; to: TextPoint } | null {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const touched = sentencesOn(root).filter((sentence) => live.intersectsNode(sentence));
  const first = touched.find((sentence) => covers(live, sentence));
  if (!first) return null;
  const side = sideOf(first);
  const last = touched.findLast((sentence) => sideOf(sentence) === side && covers(live, sentence));
  if (!last) return null;
  const from = first.contains(live.startContainer)
    ? pointAt(live.startContainer, live.startOffset)
    : pointIn(first, 0);
  const to = last.contains(live.endContainer)
    ? pointAt(live.endContainer, live.endOffset)
    : pointIn(last, Number.POSITIVE_INFINITY);
  return from && to ? { from, to } : null;
}

/** Whether a range holds at least one character of a sentence. */
function covers(range: Range, sentence: HTMLElement): boolean {
  const text = sentence.firstChild;
  if (!text) return false;
  const length = lengthOf(sentence);
  const startsAfter =
    range.comparePoint(text, length) <= 0 && range.startContainer === text && range.startOffset >= length;
  const endsBefore = range.endContainer === text && range.endOffset === 0;
  return (
    !startsAfter && !endsBefore && range.comparePoint(text, 0) <= 0 && range.comparePoint(text, length) >= 0
  );
}

/** Static ranges, one a sentence, that a stretch of text covers on the page. */
export function rangesOfStretch(sentences: readonly HTMLElement[], stretch: Stretch): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (const sentence of sentences) {
    if ((sentence.dataset.cell ?? null) !== stretch.cell) continue;
    const text = sentence.firstChild;
    if (!text) continue;
    const base = startOf(sentence);
    const start = Math.max(stretch.start - base, 0);
    const end = Math.min(stretch.end - base, lengthOf(sentence));
    if (start < end) {
      ranges.push(
        new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }),
      );
    }
  }
  return ranges;
}

/** Static ranges that a note's place covers on the page; none for a note on the article as a whole. */
export function rangesOfPlace(sentences: readonly HTMLElement[], place: Place): StaticRange[] {
  if (place.side === 'article') return [];
  if (place.side === 'source')
    return rangesOfStretch(sentences, { cell: null, start: place.start, end: place.end });
  const cells = [...new Set(sentences.flatMap((sentence) => sentence.dataset.cell ?? []))];
  const first = cells.indexOf(place.from.cell);
  const last = cells.indexOf(place.to.cell);
  if (first < 0 || last < first) return [];
  return cells.slice(first, last + 1).flatMap((cell, index) =>
    rangesOfStretch(sentences, {
      cell,
      start: index === 0 ? place.from.offset : 0,
      end: index === last - first ? place.to.offset : Number.MAX_SAFE_INTEGER,
    }),
  );
}

/** The DOM range of a static one, for measuring and scrolling. */
export function liveRange(range: StaticRange): Range {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}
