/** Where cards stand in the margin: level with their text where they can, never over one another, never far from it. */

export interface Card {
  readonly id: string;
  /** Where its text begins, CSS pixels below the top of the column; may be negative. */
  readonly level: number;
  /** Its height, CSS pixels. */
  readonly size: number;
}

/** What stands in the column: one card, or a pile of those for which there is no room near their text. */
export interface Slot {
  /** In the order of the text; one, unless it is a pile. */
  readonly ids: readonly string[];
  readonly isPile: boolean;
  /** CSS pixels below the top of the column, never negative. */
  readonly top: number;
  readonly size: number;
}

/** All in CSS pixels. */
export interface Spacing {
  readonly gap: number;
  /** Height of a pile. */
  readonly pile: number;
  /** How far from its text a card may stand. */
  readonly reach: number;
}

/**
 * The slots of the column from the top. Cards keep the order of their text and are pushed down no farther than those
 * before them need; what would stand beyond reach goes onto a pile, until a card can stand level again. The held card is
 * never on a pile and stands exactly level: those before it move up to make way. Only where they have no room above,
 * and that by no more than the reach, does it stand lower.
 */
export function stackCards(cards: readonly Card[], held: string | null, spacing: Spacing): Slot[] {
  const ordered = inColumn(cards);
  const at = ordered.findIndex(({ id }) => id === held);
  const card = ordered[at];
  if (!card) return pushDown(ordered, 0, spacing);
  const before = ordered.slice(0, at);
  const top = topOfHeld(card, before, spacing);
  return [
    ...pushUp(pushDown(before, 0, spacing), before, top, spacing),
    slotOf(card, top),
    ...pushDown(ordered.slice(at + 1), top + card.size + spacing.gap, spacing),
  ];
}

/** By level; the column ends at its top. */
const inColumn = (cards: readonly Card[]): Card[] =>
  cards.map((card) => (card.level < 0 ? { ...card, level: 0 } : card)).toSorted((a, b) => a.level - b.level);

const slotOf = ({ id, size }: Card, top: number): Slot => ({ ids: [id], isPile: false, top, size });

function topOfHeld(held: Card, before: readonly Card[], { gap, pile, reach }: Spacing): number {
  const { level } = held;
  if (before.length === 0) return level;
  const room = before.reduce((sum, { size }) => sum + size + gap, 0);
  return Math.max(level, room - level <= reach ? room : pile + gap);
}

/** Each card level, or as little below as those before it need. */
function pushDown(cards: readonly Card[], from: number, { gap, pile, reach }: Spacing): Slot[] {
  const slots: Slot[] = [];
  let piled: string[] | null = null;
  let floor = from;
  for (const card of cards) {
    const top = Math.max(card.level, floor);
    const isOut = piled === null ? top - card.level > reach : floor > card.level;
    if (!isOut) {
      piled = null;
      slots.push(slotOf(card, top));
      floor = top + card.size + gap;
    } else if (piled === null) {
      piled = [card.id];
      slots.push({ ids: piled, isPile: true, top: floor, size: pile });
      floor += pile + gap;
    } else piled.push(card.id);
  }
  return slots;
}

/** Moves the lowest slots up until they end above the held card; those that would stand beyond reach go onto a pile. */
function pushUp(
  slots: readonly Slot[],
  cards: readonly Card[],
  held: number,
  { gap, pile, reach }: Spacing,
): Slot[] {
  const levels = new Map(cards.map(({ id, level }) => [id, level]));
  const moved: Slot[] = [];
  let left = slots.length;
  let ceiling = held - gap;
  for (let slot = slots[left - 1]; slot && slot.top + slot.size > ceiling; slot = slots[(left -= 1) - 1]) {
    const top = ceiling - slot.size;
    const level = levels.get(slot.ids[0] ?? '') ?? 0;
    const below = moved[0];
    // Above it there must be room at least for a pile of all that is left.
    const hasRoom = top >= (left === 1 ? 0 : pile + gap);
    const isNear = below?.isPile ? top >= level : level - top <= reach;
    if (below?.isPile && (slot.isPile || !hasRoom || !isNear)) {
      moved[0] = { ...below, ids: [...slot.ids, ...below.ids] };
    } else if (slot.isPile || !hasRoom || !isNear) {
      moved.unshift({ ids: slot.ids, isPile: true, top: ceiling - pile, size: pile });
      ceiling -= pile + gap;
    } else {
      moved.unshift({ ...slot, top });
      ceiling = top - gap;
    }
  }
  return [...slots.slice(0, left), ...moved];
}

/**
 * Ids of the cards that stand so close that some would be pushed more than `roomy` CSS pixels below their text: every
 * card of such a run is crowded.
 */
export function crowdedCards(cards: readonly Card[], gap: number, roomy: number): ReadonlySet<string> {
  const crowded = new Set<string>();
  let run: string[] = [];
  let pushed = 0;
  let floor = 0;
  const close = () => {
    if (pushed > roomy) for (const id of run) crowded.add(id);
    run = [];
    pushed = 0;
  };
  for (const { id, level, size } of inColumn(cards)) {
    if (level >= floor) close();
    const top = Math.max(level, floor);
    run.push(id);
    pushed = Math.max(pushed, top - level);
    floor = top + size + gap;
  }
  close();
  return crowded;
}
