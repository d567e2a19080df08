import { ByteWriter } from '#core/search/index/byte-writer.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockReader, BlockWriter, compareBytes, keyBytes, readKey } from './search-blocks.ts';

const key = fc
  .oneof(
    fc.array(fc.constantFrom('ا', 'ب', 'a', '\uFFFD', '\uD800', '\uDFFF', '\u0001', '𐎠'), { maxLength: 8 }),
    fc.array(
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
      { maxLength: 4 },
    ),
  )
  .map((list) => list.join(''));

describe('keys', () => {
  it('are read as written, and sort by their bytes as by their units', () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        const [a, b] = [keyBytes(one), keyBytes(other)];
        expect(readKey(a, 0, a.length)).toBe(one);
        const order = one < other ? -1 : one > other ? 1 : 0;
        expect(Math.sign(compareBytes(a, a.length, b, b.length))).toBe(order);
        expect(Math.sign(Buffer.compare(a, b))).toBe(order);
      }),
      { numRuns: 2000 },
    );
  });
});

const entries = fc
  .array(fc.tuple(key, fc.oneof(fc.nat(20), fc.nat(3000))), { maxLength: 60 })
  .map((list) => [...new Map(list)].toSorted(([one], [other]) => (one < other ? -1 : 1)));

function blocksOf(list: readonly (readonly [string, number])[]) {
  const blocks: { first: string; data: Uint8Array }[] = [];
  const writer = new BlockWriter((first, data) =>
    blocks.push({ first: readKey(first, 0, first.length), data }),
  );
  for (const [index, [key, size]] of list.entries()) {
    const bytes = keyBytes(key);
    const data = new Uint8Array(size + 2).fill(index);
    writer.add(bytes, bytes.length, data, 1, size + 1);
  }
  writer.flush();
  return blocks;
}

describe('blocks', () => {
  it('hold what was put in, in order', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const reader = new BlockReader();
        const read = blocksOf(list).flatMap(({ first, data }) => {
          const found: [string, number][] = [];
          reader.open(data);
          while (reader.next()) {
            found.push([readKey(reader.key.bytes, 0, reader.key.length), reader.end - reader.start]);
            const [owner] = reader.data.subarray(reader.start);
            if (reader.end > reader.start) expect(list[owner ?? -1]?.[0]).toBe(found.at(-1)?.[0]);
          }
          expect(found[0]?.[0]).toBe(first);
          return found;
        });
        expect(read).toEqual(list);
      }),
    );
  });

  it('are searched by key', () => {
    fc.assert(
      fc.property(entries, key, (list, other) => {
        const reader = new BlockReader();
        for (const { data } of blocksOf(list)) {
          const inside = new ByteWriter();
          inside.copy(data, 0, data.length);
          reader.open(inside.taken());
          const keys: string[] = [];
          while (reader.next()) keys.push(readKey(reader.key.bytes, 0, reader.key.length));
          for (const wanted of [...keys, other]) {
            reader.open(data);
            expect(reader.find(keyBytes(wanted))).toBe(keys.includes(wanted));
          }
        }
      }),
    );
  });

  it('are a page at the most, but for long postings, which have one of their own', () => {
    const list = Array.from(
      { length: 2000 },
      (_, index) => [String(10_000 + index), index % 100 === 0 ? 5000 : 9] as const,
    );
    const blocks = blocksOf(list);
    expect(blocks.filter(({ data }) => data.length > 4000).length).toBe(20);
    expect(blocks.filter(({ data }) => data.length > 5100).length).toBe(0);
  });
});
