/** Height of the sticky bar over the text with some air, CSS pixels; `--page-bar` in reader.css is 48. */
const covered = 64;
/** Room below the field for what is offered there, and for the line of keys, CSS pixels. */
const below = 200;

/** Scrolls no further than it takes to show a field, the sentence beside it, and the beginning of what is offered below. */
export function bringIntoView(field: HTMLElement): void {
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
