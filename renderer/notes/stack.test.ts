import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdedCards, stackCards, type Card, type Slot } from './stack.ts';

const card = (id: string, level: number, size: number): Card => ({ id, level, size });
const spacing = { gap: 8, pile: 30, reach: 300 };
const { gap, reach } = spacing;

const topsOf = (slots: readonly Slot[]) =>
  Object.fromEntries(slots.map(({ ids, top }) => [ids.join('+'), top]));

describe('stackCards', () => {
  it('leaves cards level where there is room', () => {
    const slots = stackCards([card('a', 10, 50), card('b', 200, 50)], null, spacing);
    expect(topsOf(slots)).toEqual({ a: 10, b: 200 });
  });

  it('pushes a card down below the one before it', () => {
    const slots = stackCards([card('a', 10, 50), card('b', 20, 50), card('c', 30, 10)], null, spacing);
    expect(topsOf(slots)).toEqual({ a: 10, b: 68, c: 126 });
  });

  it('keeps the held card level; those before it make way upwards', () => {
    const slots = stackCards([card('a', 150, 50), card('b', 160, 50), card('c', 170, 50)], 'c', spacing);
    expect(topsOf(slots)).toEqual({ a: 54, b: 112, c: 170 });
  });

  it('lowers the held card only where those before it would leave the column', () => {
    const slots = stackCards([card('a', 0, 100), card('b', 5, 40)], 'b', spacing);
    expect(topsOf(slots)).toEqual({ a: 0, b: 108 });
  });

  it('piles what would stand beyond reach, until a card can stand level again', () => {
    const close = Array.from({ length: 20 }, (_, index) => card(String(index), index * 10, 90));
    const slots = stackCards([...close, card('far', 900, 90)], null, spacing);
    expect(slots.map(({ ids }) => ids.length)).toEqual([1, 1, 1, 1, 16, 1]);
    expect(slots[4]).toMatchObject({ isPile: true, top: 392 });
    expect(slots.at(-1)).toMatchObject({ ids: ['far'], top: 900 });
  });

  const cards = fc
    .array(
      fc.record({ level: fc.integer({ min: -200, max: 4000 }), size: fc.integer({ min: 1, max: 400 }) }),
      { minLength: 1, maxLength: 60 },
    )
    .map((all) =>
      all.toSorted((a, b) => a.level - b.level).map((one, index) => ({ ...one, id: String(index) })),
    );
  const held = fc.option(fc.nat(59).map(String));

  it('never overlaps, never leaves the column, loses no card, keeps the order of the text', () => {
    fc.assert(
      fc.property(cards, held, (all, id) => {
        const slots = stackCards(all, id, spacing);
        expect(slots.flatMap(({ ids }) => ids)).toEqual(all.map((one) => one.id));
        let floor = 0;
        for (const { top, size } of slots) {
          expect(top).toBeGreaterThanOrEqual(floor);
          floor = top + size + gap;
        }
      }),
    );
  });

  it('stands no card farther from its text than the reach', () => {
    fc.assert(
      fc.property(cards, held, (all, id) => {
        for (const { ids, isPile, top } of stackCards(all, id, spacing)) {
          const one = all.find((other) => other.id === ids[0])!;
          if (isPile || one.id === id) continue;
          expect(Math.abs(top - Math.max(0, one.level))).toBeLessThanOrEqual(reach);
        }
      }),
    );
  });

  it('moves a card only as far as its neighbours need: it is level, or touches the one that moved it', () => {
    fc.assert(
      fc.property(cards, held, (all, id) => {
        const slots = stackCards(all, id, spacing);
        const at = slots.findIndex(({ ids, isPile }) => !isPile && ids[0] === id);
        slots.forEach((slot, index) => {
          const level = Math.max(0, all.find((one) => one.id === slot.ids[0])!.level);
          if (slot.isPile || index === at) return;
          const before = slots[index - 1];
          const after = slots[index + 1];
          if (slot.top > level) expect(slot.top).toBe(before!.top + before!.size + gap);
          if (slot.top < level) {
            expect(index).toBeLessThan(at);
            expect(slot.top + slot.size + gap).toBe(after!.top);
          }
        });
      }),
    );
  });

  it('shows the held card, exactly level wherever those before it fit above or must be piled', () => {
    fc.assert(
      fc.property(cards, fc.nat(), (all, pick) => {
        const at = pick % all.length;
        const one = all[at]!;
        const slot = stackCards(all, one.id, spacing).find(({ ids }) => ids.includes(one.id));
        expect(slot?.isPile).toBe(false);
        const level = Math.max(0, one.level);
        const above = all.slice(0, at).reduce((sum, { size }) => sum + size + gap, 0);
        if (above <= level || at === 0) expect(slot?.top).toBe(level);
        else if (above - level > reach) expect(slot?.top).toBe(Math.max(level, spacing.pile + gap));
        else expect(slot?.top).toBe(above);
      }),
    );
  });

  it('piles nothing where every card has room within reach', () => {
    fc.assert(
      fc.property(cards, (all) => {
        const total = all.reduce((sum, { size }) => sum + size + gap, 0);
        fc.pre(total <= reach);
        expect(stackCards(all, null, spacing).some(({ isPile }) => isPile)).toBe(false);
      }),
    );
  });
});

describe('crowdedCards', () => {
  it('takes whole runs of which a card would be pushed too far, and no others', () => {
    const close = Array.from({ length: 6 }, (_, index) => card(`c${index}`, 1000 + index, 80));
    const crowded = crowdedCards([card('a', 0, 80), card('b', 50, 80), ...close], gap, 200);
    expect([...crowded]).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5']);
  });
});
