/** What is chosen in a list, by its ids: names to be merged, notes to be recoloured together. */

export interface Chosen {
  readonly ids: ReadonlySet<string>;
  /** Where a stretch begins that Shift draws, and what was chosen before it. */
  readonly anchor: string | null;
  readonly before: ReadonlySet<string>;
}

export const noneChosen: Chosen = { ids: new Set(), anchor: null, before: new Set() };

/** A stretch that is drawn next begins here. */
export const anchored = ({ ids }: Chosen, anchor: string): Chosen => ({ ids, anchor, before: ids });

/** Takes one in, or out again. */
export function toggled({ ids }: Chosen, id: string): Chosen {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id, before: next };
}

/** Draws the stretch from the anchor to one of them, in the order that is shown; what was chosen before it stays. */
export function stretched(chosen: Chosen, order: readonly string[], to: string): Chosen {
  const end = order.indexOf(to);
  const start = chosen.anchor === null ? -1 : order.indexOf(chosen.anchor);
  const [from, until] = start < 0 ? [end, end] : [Math.min(start, end), Math.max(start, end)];
  return {
    ids: new Set([...chosen.before, ...order.slice(from, until + 1)]),
    anchor: start < 0 ? to : chosen.anchor,
    before: chosen.before,
  };
}

/** Takes all that are shown in, or, where all are in, out again. */
export function toggledAll({ ids }: Chosen, order: readonly string[]): Chosen {
  const shown = new Set(order);
  const next = shown.isSubsetOf(ids) ? ids.difference(shown) : ids.union(shown);
  return { ids: next, anchor: null, before: next };
}
