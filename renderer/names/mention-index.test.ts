import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '#core/names/model.ts';
import { indexMentions } from './mention-index.ts';

const mention = (cell: string | null, start: number, end: number): Mention => ({
  nameId: 'n',
  spellingId: 's',
  cell,
  start,
  end,
  uncertain: false,
  rivals: [],
  settled: null,
});

describe('indexMentions', () => {
  it('keeps source and cells apart', () => {
    const index = indexMentions([mention('s1', 4, 9), mention(null, 4, 9), mention('s0', 40, 44)]);
    expect(index.at('s1', 6)).toEqual([mention('s1', 4, 9)]);
    expect(index.at(null, 6)).toEqual([mention(null, 4, 9)]);
    expect(index.at('s0', 6)).toEqual([]);
    expect(index.at('s7', 6)).toEqual([]);
  });

  it('counts both ends at a point, and only shared characters within a range', () => {
    const index = indexMentions([mention(null, 4, 9), mention(null, 9, 12)]);
    expect(index.at(null, 9)).toHaveLength(2);
    expect(index.within(null, 9, 20)).toEqual([mention(null, 9, 12)]);
    expect(index.within(null, 0, 4)).toEqual([]);
    expect(index.within(null, 8, 10)).toHaveLength(2);
  });

  it('finds what a scan of all mentions finds', () => {
    const gaps = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 8 })), { maxLength: 30 });
    fc.assert(
      fc.property(gaps, fc.nat(260), fc.nat(40), (pieces, from, length) => {
        let at = 0;
        const all = pieces.map(([gap, size]) => {
          const start = at + gap;
          at = start + size;
          return mention(null, start, at);
        });
        const index = indexMentions(all.toReversed());
        expect(index.at(null, from)).toEqual(all.filter(({ start, end }) => start <= from && from <= end));
        const to = from + length;
        const shared = all.filter(({ start, end }) => Math.max(start, from) < Math.min(end, to));
        expect(index.within(null, from, to)).toEqual(shared);
      }),
    );
  });
});
