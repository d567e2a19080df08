/** Where a bar of a given size stands beside a box. All numbers are CSS pixels of the window. */

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;
const edge = 8;

/**
 * The bar's top and left: under the box and centred on it, over it where there is no room below, and never out of the
 * window. Null where the box itself is out of the visible part of the page.
 */
export function placeBar(
  box: Box,
  bar: Size,
  window: Size,
  visible: Pick<Box, 'top' | 'bottom'>,
): { top: number; left: number } | null {
  if (box.bottom < visible.top || box.top > visible.bottom) return null;
  const below = box.bottom + gap;
  const above = box.top - gap - bar.height;
  const fits = below + bar.height + edge <= window.height || above < edge;
  const clamp = (value: number, most: number) => Math.max(edge, Math.min(value, most - edge));
  return {
    top: clamp(fits ? below : above, window.height - bar.height),
    left: clamp((box.left + box.right - bar.width) / 2, window.width - bar.width),
  };
}
