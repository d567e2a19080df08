/** Where cards stand in the margin: level with their text where they can, never over one another. */

export interface Card {
  readonly id: string;
  /** Where its text begins, CSS pixels below the top of the column; may be negative. */
  readonly level: number;
  /** Its height, CSS pixels. */
  readonly size: number;
}

/**
 * Tops of the cards, CSS pixels below the top of the column, none negative. Cards keep the order of their text and are
 * pushed down as far as those before them need. The active card stands exactly level, those before it move up to make
 * way; only where they would leave the column at the top does it stand lower.
 */
export function stackCards(
  cards: readonly Card[],
  active: string | null,
  gap: number,
): ReadonlyMap<string, number> {
  const ordered = cards.toSorted((a, b) => a.level - b.level);
  const tops = pushDown(ordered, 0, gap);
  const at = ordered.findIndex((card) => card.id === active);
  const held = ordered[at];
  if (held) {
    const room = ordered.slice(0, at).reduce((sum, card) => sum + card.size + gap, 0);
    const top = Math.max(held.level, room);
    let ceiling = top;
    for (const card of ordered.slice(0, at).toReversed()) {
      const raised = Math.min(tops.get(card.id) ?? 0, ceiling - gap - card.size);
      tops.set(card.id, raised);
      ceiling = raised;
    }
    for (const [id, lowered] of pushDown(ordered.slice(at), top, gap)) tops.set(id, lowered);
  }
  return tops;
}

function pushDown(cards: readonly Card[], from: number, gap: number): Map<string, number> {
  const tops = new Map<string, number>();
  let floor = from;
  for (const card of cards) {
    const top = Math.max(card.level, floor);
    tops.set(card.id, top);
    floor = top + card.size + gap;
  }
  return tops;
}
