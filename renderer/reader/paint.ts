/** Painting on the page by the CSS Custom Highlight API: no element is added, so no letter's joining breaks. */
import { followNearRows } from './near-rows.ts';

/** Painted from the bottom up. Names of `::highlight()` in marks.css. */
const layers = [
  'note-saffron',
  'note-rose',
  'note-pistachio',
  'note-lapis',
  'note-violet',
  'note-active',
  'name',
  'name-uncertain',
  'name-active',
  'name-uncertain-active',
  'found',
  'found-current',
  'ink',
] as const;
export type Layer = (typeof layers)[number];

/** Paints the ranges as this layer's only ones; none clears it. The document says whether any found words are painted. */
export function paint(layer: Layer, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) CSS.highlights.delete(layer);
  else {
    const highlight = new Highlight(...ranges);
    highlight.priority = layers.indexOf(layer);
    CSS.highlights.set(layer, highlight);
  }
  if (layer === 'found') document.documentElement.toggleAttribute('data-found', CSS.highlights.has('found'));
}

/** A stretch of the page and the layer that paints it. */
export type Mark = readonly [layer: Layer, range: StaticRange];

/**
 * Paints what `marksIn` finds in each row of the page, row by row as they come near what is seen: the browser keeps
 * account of every range that is painted, seen or not, at every change of the page. Returns how to wipe it off.
 */
export function paintNear(
  root: HTMLElement,
  scroller: HTMLElement,
  marksIn: (row: Element, index: number) => readonly Mark[],
): () => void {
  const highlights = new Map<Layer, Highlight>();
  const painted = new Map<number, readonly Mark[]>();
  const highlightOf = (layer: Layer): Highlight => {
    const known = highlights.get(layer);
    if (known) return known;
    const highlight = new Highlight();
    highlight.priority = layers.indexOf(layer);
    CSS.highlights.set(layer, highlight);
    highlights.set(layer, highlight);
    return highlight;
  };
  const stop = followNearRows(root, scroller, ({ from, to }) => {
    for (const [index, marks] of painted) {
      if (index >= from && index < to) continue;
      for (const [layer, range] of marks) highlights.get(layer)?.delete(range);
      painted.delete(index);
    }
    for (let index = from; index < to; index += 1) {
      const row = root.children[index];
      if (!row || painted.has(index)) continue;
      const marks = marksIn(row, index);
      painted.set(index, marks);
      for (const [layer, range] of marks) highlightOf(layer).add(range);
    }
  });
  return () => {
    stop();
    for (const [layer, highlight] of highlights) {
      if (CSS.highlights.get(layer) === highlight) CSS.highlights.delete(layer);
    }
  };
}
