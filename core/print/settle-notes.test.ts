import { array, assert, integer, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNotes, settleNotes } from './settle-notes.ts';

const note = (wanted: number, height: number, footHeight = height) => ({ wanted, height, footHeight });
const room = { start: 0, height: 100, textEnd: 80, aboveFoot: 2, footColumns: 2 };

describe('notes in the margin', () => {
  it('stand level with their lines where there is room', () => {
    expect(placeNotes([note(10, 20), note(50, 20)], 0, 100)).toEqual([10, 50]);
  });

  it('stand below the note before them where that is in the way', () => {
    expect(placeNotes([note(10, 30), note(20, 20), note(90, 5)], 0, 100)).toEqual([10, 40, 90]);
  });

  it('never stand beside the title', () => {
    expect(placeNotes([note(20, 60), note(90, 30)], 15, 105)).toEqual([15, 75]);
    expect(placeNotes([note(20, 60), note(90, 31)], 15, 105)).toEqual([20, null]);
  });

  it('move up at the end of the margin, no further than they must', () => {
    expect(placeNotes([note(0, 10), note(85, 10), note(90, 15)], 0, 100)).toEqual([0, 75, 85]);
  });

  it('the rest goes to the foot of the page, above which the margin then ends', () => {
    expect(settleNotes([note(0, 48), note(10, 35), note(20, 30, 12), note(30, 30, 14)], room)).toEqual({
      tops: [0, 48, null, null],
      foot: [[2], [3]],
      footHeight: 16,
      late: [],
    });
  });

  it('what is too long for the foot as well comes late', () => {
    const { foot, late } = settleNotes([note(0, 50), note(10, 200, 70), note(20, 60, 12)], room);
    expect([foot.flat(), late]).toEqual([[2], [1]]);
  });

  it('never overlap, never leave the page, and none is lost', () => {
    const notes = array(
      record({
        wanted: integer({ min: 0, max: 100 }),
        height: integer({ min: 1, max: 60 }),
        footHeight: integer({ min: 1, max: 60 }),
      }),
      { maxLength: 20 },
    ).map((some) => some.toSorted((a, b) => a.wanted - b.wanted));
    assert(
      property(notes, integer({ min: 0, max: 100 }), nat(30), (given, textEnd, start) => {
        const { tops, foot, footHeight, late } = settleNotes(given, { ...room, start, textEnd });
        let end = start;
        for (const [index, top] of tops.entries()) {
          if (top === null) continue;
          expect(top).toBeGreaterThanOrEqual(end);
          end = top + given[index]!.height;
        }
        expect(end).toBeLessThanOrEqual(Math.max(start, 100 - footHeight));
        if (footHeight > 0) expect(textEnd + footHeight).toBeLessThanOrEqual(100);
        const inMargin = [...tops.keys()].filter((index) => tops[index] !== null);
        expect([...inMargin, ...foot.flat(), ...late].toSorted((a, b) => a - b)).toEqual([...given.keys()]);
      }),
    );
  });
});
