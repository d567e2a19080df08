import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexNotes } from './note-index.ts';

const source = (id: string, start: number, end: number) => ({ id, stretches: [{ cell: null, start, end }] });

describe('indexNotes', () => {
  it('finds overlapping notes, the shortest first', () => {
    const index = indexNotes([
      source('sentence', 0, 60),
      source('word', 10, 14),
      source('elsewhere', 70, 80),
    ]);
    expect(index.at(null, 12)).toEqual(['word', 'sentence']);
    expect(index.at(null, 40)).toEqual(['sentence']);
    expect(index.at(null, 65)).toEqual([]);
  });

  it('keeps cells apart and measures a note over all its cells', () => {
    const index = indexNotes([
      {
        id: 'two cells',
        stretches: [
          { cell: 's0', start: 5, end: 9 },
          { cell: 's1', start: 0, end: 30 },
        ],
      },
      { id: 'one cell', stretches: [{ cell: 's1', start: 0, end: 31 }] },
    ]);
    expect(index.at('s0', 6)).toEqual(['two cells']);
    expect(index.at('s1', 6)).toEqual(['one cell', 'two cells']);
    expect(index.at(null, 6)).toEqual([]);
  });

  it('finds what a scan of all notes finds', () => {
    const note = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(note, { maxLength: 40 }), fc.nat(270), (all, offset) => {
        const notes = all.map(([start, length], i) => source(String(i), start, start + length));
        const scanned = notes.filter(({ stretches: [s] }) => s!.start <= offset && offset <= s!.end);
        expect(new Set(indexNotes(notes).at(null, offset))).toEqual(new Set(scanned.map(({ id }) => id)));
      }),
    );
  });
});
