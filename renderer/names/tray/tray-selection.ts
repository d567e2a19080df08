/** Where the keys are in the tray, and what is selected; by key, for the list changes underneath. */

export interface TraySelection {
  /** Null until the reader moved. */
  readonly active: string | null;
  /** Of the list, where `active` stood last: what stands there takes its place once it is gone. */
  readonly at: number;
  /** Where a stretch begins that Shift extends. */
  readonly anchor: string | null;
  readonly chosen: ReadonlySet<string>;
}

export const nothingSelected: TraySelection = { active: null, at: 0, anchor: null, chosen: new Set() };

/** Most items that are decided at once, as the contract allows. */
export const mostChosen = 500;

/** Index of the item where the keys are. -1 in an empty list. */
export function activeIndex({ active, at }: TraySelection, keys: readonly string[]): number {
  const found = active === null ? -1 : keys.indexOf(active);
  return found >= 0 ? found : Math.min(at, keys.length - 1);
}

/** Moves the keys to an item; what was selected stays so. */
export const movedTo = (selection: TraySelection, keys: readonly string[], index: number): TraySelection => ({
  ...selection,
  active: keys[index] ?? null,
  at: index,
  anchor: keys[index] ?? null,
});

/** Moves the keys to an item and selects all from the anchor to it. */
export function extendedTo(selection: TraySelection, keys: readonly string[], index: number): TraySelection {
  const from = selection.anchor === null ? -1 : keys.indexOf(selection.anchor);
  const anchor = from >= 0 ? from : activeIndex(selection, keys);
  const stretch = keys.slice(Math.min(anchor, index), Math.max(anchor, index) + 1);
  return {
    active: keys[index] ?? null,
    at: index,
    anchor: keys[anchor] ?? null,
    chosen: new Set(stretch.slice(0, mostChosen)),
  };
}

export function toggled(selection: TraySelection, key: string): TraySelection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(key) && chosen.size < mostChosen) chosen.add(key);
  return { ...selection, chosen };
}

/** Selects all; none where all are selected. */
export function allSelected(selection: TraySelection, keys: readonly string[]): TraySelection {
  const all = keys.slice(0, mostChosen);
  const isAll = all.every((key) => selection.chosen.has(key));
  return { ...selection, chosen: new Set(isAll ? [] : all) };
}

/** What a decision is about: what is selected, else where the keys are. */
export function decidedOn(selection: TraySelection, keys: readonly string[]): readonly string[] {
  const chosen = keys.filter((key) => selection.chosen.has(key));
  if (chosen.length > 0) return chosen;
  const active = keys[activeIndex(selection, keys)];
  return active === undefined ? [] : [active];
}

/** Where the keys are once these are decided: on the next that is left, else on the last. */
export function afterDecision(
  selection: TraySelection,
  keys: readonly string[],
  decided: readonly string[],
): TraySelection {
  const gone = new Set(decided);
  const left = keys.filter((key) => !gone.has(key));
  const from = activeIndex(selection, keys);
  const next = keys.slice(Math.max(from, 0)).find((key) => !gone.has(key)) ?? left.at(-1);
  const chosen = new Set([...selection.chosen].filter((key) => !gone.has(key)));
  if (next === undefined) return { ...nothingSelected, chosen };
  return { active: next, at: left.indexOf(next), anchor: next, chosen };
}
