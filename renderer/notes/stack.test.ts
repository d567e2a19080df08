import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackCards, type Card } from './stack.ts';

const card = (id: string, level: number, size: number): Card => ({ id, level, size });
const gap = 8;

describe('stackCards', () => {
  it('leaves cards level where there is room', () => {
    const tops = stackCards([card('a', 10, 50), card('b', 200, 50)], null, gap);
    expect([...tops]).toEqual([
      ['a', 10],
      ['b', 200],
    ]);
  });

  it('pushes a card down below the one before it', () => {
    const tops = stackCards([card('a', 10, 50), card('b', 20, 50), card('c', 30, 10)], null, gap);
    expect(tops.get('b')).toBe(68);
    expect(tops.get('c')).toBe(126);
  });

  it('keeps the active card level; those before it make way upwards', () => {
    const tops = stackCards([card('a', 150, 50), card('b', 160, 50), card('c', 170, 50)], 'c', gap);
    expect(tops.get('c')).toBe(170);
    expect(tops.get('b')).toBe(112);
    expect(tops.get('a')).toBe(54);
  });

  it('lowers the active card only where those before it would leave the column', () => {
    const tops = stackCards([card('a', 0, 100), card('b', 5, 40)], 'b', gap);
    expect(tops.get('a')).toBe(0);
    expect(tops.get('b')).toBe(108);
  });

  const cards = fc
    .array(
      fc.record({ level: fc.integer({ min: -200, max: 4000 }), size: fc.integer({ min: 1, max: 400 }) }),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    .map((all) => all.map((one, index) => ({ ...one, id: String(index) })));

  it('never overlaps, never leaves the column, keeps the order of the text', () => {
    fc.assert(
      fc.property(cards, fc.nat(40), (all, pick) => {
        const tops = stackCards(all, String(pick), gap);
        const ordered = all.toSorted((a, b) => a.level - b.level);
        let floor = 0;
        for (const one of ordered) {
          const top = tops.get(one.id) ?? -1;
          expect(top).toBeGreaterThanOrEqual(floor);
          floor = top + one.size + gap;
        }
      }),
    );
  });

  it('holds the active card exactly level wherever those before it fit above', () => {
    fc.assert(
      fc.property(cards, fc.nat(), (all, pick) => {
        const ordered = all.toSorted((a, b) => a.level - b.level);
        const at = pick % ordered.length;
        const active = ordered[at]!;
        const above = ordered.slice(0, at).reduce((sum, one) => sum + one.size + gap, 0);
        expect(stackCards(all, active.id, gap).get(active.id)).toBe(Math.max(active.level, above));
      }),
    );
  });
});
