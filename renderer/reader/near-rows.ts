/**
 * Which rows of the page are in sight or near it. What belongs to the others waits: a long article has thousands of
 * sentences, of which a window shows a few dozen. Rows are the children of the page's root and stand one below the other.
 */

/** Rows `[from, to)` by their index among the root's children. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Of a page of so few rows all are near: they are dealt with faster than followed. */
const fewRows = 60;

/** Heights of the scroller above and below what it shows that are near. */
const screensNear = 1;

export function nearRows(root: HTMLElement, scroller: HTMLElement, screens = screensNear): Rows {
  const rows = root.children;
  if (rows.length <= fewRows) return { from: 0, to: rows.length };
  const view = scroller.getBoundingClientRect();
  const margin = view.height * screens;
  const from = firstRow(rows, 0, (box) => box.bottom > view.top - margin);
  return { from, to: firstRow(rows, from, (box) => box.top > view.bottom + margin) };
}

/** Index of the first row that lies far enough down, by binary search: only boxes of a few rows are asked for. */
export function firstRow(rows: HTMLCollection, from: number, isPast: (box: DOMRect) => boolean): number {
  let low = from;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row && isPast(row.getBoundingClientRect())) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Tells which rows are near: at once, and whenever others come near, in the very frame in which they would be seen.
 * Returns how to stop.
 */
export function followNearRows(
  root: HTMLElement,
  scroller: HTMLElement,
  onNear: (rows: Rows) => void,
): () => void {
  let near: Rows = { from: 0, to: 0 };
  const look = () => {
    const next = nearRows(root, scroller);
    if (next.from === near.from && next.to === near.to) return;
    near = next;
    onNear(next);
  };
  look();
  scroller.addEventListener('scroll', look, { passive: true });
  const observer = new ResizeObserver(look);
  observer.observe(root);
  observer.observe(scroller);
  return () => {
    scroller.removeEventListener('scroll', look);
    observer.disconnect();
  };
}
