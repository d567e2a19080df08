export type Step = 'left' | 'right' | 'up' | 'down';

/** Place of the first key of each row, in key widths from the edge, as on a standard keyboard. */
const indents = [0, 1.5, 1.75, 2.25];

/**
 * Where an arrow key leads from a key, `[row, key]`: in its row to the neighbour, else to the key that lies nearest in the
 * row above or below. At the edge it stays.
 */
export function nextKey(
  lengths: readonly number[],
  [row, key]: readonly [number, number],
  step: Step,
): readonly [row: number, key: number] {
  const length = (of: number) => lengths[of] ?? 0;
  if (step === 'left') return [row, Math.max(key - 1, 0)];
  if (step === 'right') return [row, Math.min(key + 1, length(row) - 1)];
  const other = row + (step === 'up' ? -1 : 1);
  if (length(other) === 0) return [row, key];
  const across = key + (indents[row] ?? 0) - (indents[other] ?? 0);
  return [other, Math.min(Math.max(Math.round(across), 0), length(other) - 1)];
}
