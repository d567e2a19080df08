/** How far into the open article the reader is: told by the page, shown in its bar without laying the page out anew. */

/** Share of the text before the first visible word, 0 to 1; 1 once its end is in sight. */
let share = 0;
const listeners = new Set<() => void>();

/** Whole hundredths: nobody reads finer, and what shows it is not drawn anew for less. */
export function tellPlace(next: number): void {
  const rounded = Math.floor(Math.min(1, Math.max(0, next)) * 100) / 100;
  if (rounded === share) return;
  share = rounded;
  for (const hear of listeners) hear();
}

export const placeNow = (): number => share;

/** Calls back when it changes; returns how to stop. */
export function followPlace(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}
