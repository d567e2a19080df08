import { expect, test } from 'vitest';
import { countLimit, Occurrences, readPostings, type Tally } from '#core/search/index/postings.ts';
import { BlockReader } from './search-blocks.ts';
import { recentRow } from './search-recent.ts';

test('more occurrences than are told apart are counted as so many, in what is kept and in its checksum', () => {
  const often: Tally = [0, countLimit + 7, 1, 0, countLimit + 7, 1];
  const most: Tally = [0, countLimit, 1, 0, countLimit, 1];
  const row = recentRow(new Map([['کی\u0001', often]]));
  expect(row).toEqual(recentRow(new Map([['کی\u0001', most]])));
  const reader = new BlockReader();
  reader.open(row.data);
  expect(reader.next()).toBe(true);
  const list = new Occurrences();
  readPostings(row.data, reader.start, reader.end, 0, list);
  expect([list.source[0], list.translation[0]]).toEqual([countLimit, 1]);
});
