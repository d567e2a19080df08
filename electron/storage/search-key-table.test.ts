import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteWriter } from '#core/search/index/byte-writer.ts';
import { keyBytes, readKey } from './search-blocks.ts';
import { KeyTable } from './search-key-table.ts';

it('numbers keys as they come, and sorts them', () => {
  const key = fc.array(fc.constantFrom('ا', 'ب', 'a', '\u0001', '\uFFFF'), { maxLength: 5 });
  const many = Array.from({ length: 40_000 }, (_, index) => `word ${(index * 7919) % 40_009}`);
  fc.assert(
    fc.property(fc.array(key), fc.constant(false), (list, large: boolean) => {
      const keys = [...(large ? many : []), ...list.map((letters) => letters.join(''))];
      const table = new KeyTable();
      const numbers = keys.map((one) => table.numberOf(keyBytes(one), keyBytes(one).length));
      const distinct = [...new Set(keys)];
      const places = new Map(distinct.map((one, place) => [one, place]));
      expect(numbers).toEqual(keys.map((one) => places.get(one)));
      expect(table.size).toBe(distinct.length);
      const sorted = Array.from(table.sorted(), (number) => {
        const bytes = new ByteWriter();
        table.write(number, bytes);
        return readKey(bytes.bytes, 0, bytes.length);
      });
      expect(sorted).toEqual(distinct.toSorted());
    }),
    { numRuns: 50, examples: [[[], true]] },
  );
});
