/** Painting on the page by the CSS Custom Highlight API: no element is added, so no letter's joining breaks. */

/** Painted from the bottom up. Names of `::highlight()` in reader.css. */
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
] as const;
export type Layer = (typeof layers)[number];

/** Paints the ranges as this layer's only ones; none clears it. */
export function paint(layer: Layer, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(layer);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = layers.indexOf(layer);
  CSS.highlights.set(layer, highlight);
}
