/** Which messages stand at the foot of the window. */

export interface Toast {
  readonly key: number;
  readonly message: string;
  readonly action: { readonly label: string; readonly run: () => void } | undefined;
  /** Says that something went wrong: it stays until the reader has done something about it. */
  readonly failed: boolean;
  readonly topic: string | undefined;
  /** What the reader typed hangs on it. */
  readonly typed: boolean;
}

const shownAtOnce = 3;

/**
 * The list with one more, in the place of what was said of its topic before, and of what said the same. Where they become too many the oldest makes room: what only tells before what failed, and
 * never what holds the reader's own words.
 */
export function shownNext(shown: readonly Toast[], next: Toast): readonly Toast[] {
  const all = shown.filter(
    ({ topic, message, failed }) =>
      (topic === undefined || topic !== next.topic) && (failed || message !== next.message),
  );
  while (all.length >= shownAtOnce) {
    const told = all.findIndex(({ failed }) => !failed);
    const leaving = told >= 0 ? told : all.findIndex(({ typed }) => !typed);
    if (leaving < 0) break;
    all.splice(leaving, 1);
  }
  return [...all, next];
}
