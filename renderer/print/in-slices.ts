/** Long work of the window, cut into slices between which it can do other things. */

/** ms of work before the window has its turn: longer is felt when typing. */
const slice = 50;

/** Does all steps of `work` now. */
export function atOnce(work: Iterator<void>): void {
  while (!work.next().done);
}

/**
 * Does the steps of `work`, the first slice at once. `onSlice` is told after each slice; `isDone` with the last. Once
 * `signal` is aborted no step is done any more.
 */
export async function inSlices(
  work: Iterator<void>,
  signal: AbortSignal,
  onSlice: (isDone: boolean) => void,
): Promise<void> {
  while (!signal.aborted) {
    const end = performance.now() + slice;
    let isDone = false;
    while (!isDone && performance.now() < end) isDone = work.next().done === true;
    onSlice(isDone);
    if (isDone) return;
    // A task of its own: what was typed and pressed meanwhile, and painting, come first.
    // oxlint-disable-next-line no-await-in-loop -- slices follow each other
    await new Promise((resolve) => setTimeout(resolve));
  }
}
