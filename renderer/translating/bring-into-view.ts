/** Height of the sticky bar over the text with some air, CSS pixels; `--page-bar` in page.css is 48. */
const covered = 64;
/** Room below the field for what is offered there, and for the line of keys, CSS pixels. */
const below = 200;

/** Scrolls no further than it takes to show a field, the sentence beside it, and the beginning of what is offered below. */
function bringIntoView(field: HTMLElement): void {
  const scroller = field.closest<HTMLElement>('.scroller');
  const pair = field.closest<HTMLElement>('.translating-pair');
  if (!scroller || !pair) return;
  const view = scroller.getBoundingClientRect();
  const box = pair.getBoundingClientRect();
  const foot = Math.min(
    Math.max(field.getBoundingClientRect().bottom + below, box.bottom),
    box.bottom + below,
  );
  const top = box.top - view.top - covered;
  const over = foot - view.bottom;
  if (top < 0) scroller.scrollTop += top;
  else if (over > 0) scroller.scrollTop += Math.min(over, top);
}

/** For so long rows take their true height after they came near, ms. */
const settlingFor = 600;

/** Brings a field into view and keeps it there while the rows around it settle, or until the reader scrolls; returns how to stop. */
export function keepInView(field: HTMLElement): () => void {
  const root = field.closest('.body');
  const scroller = field.closest('.scroller');
  bringIntoView(field);
  if (!root || !scroller) return () => undefined;
  const observer = new ResizeObserver(() => bringIntoView(field));
  observer.observe(root);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    scroller.removeEventListener('wheel', stop);
    scroller.removeEventListener('pointerdown', stop);
  };
  const timer = setTimeout(stop, settlingFor);
  scroller.addEventListener('wheel', stop, { passive: true });
  scroller.addEventListener('pointerdown', stop);
  return stop;
}
