/** Looking a key up in the index as it stands, segments and latest docs alike. */
import type { DatabaseSync } from 'node:sqlite';
import { readPostings, type Occurrences } from '#core/search/index/postings.ts';
import { prepared } from './prepared.ts';
import { BlockReader, compareBytes, keyBytes } from './search-blocks.ts';

/** Of every segment in use, in the order of their docs, the block in which a key would be. */
export const blocksOfKey = `
  SELECT s.id AS segment, s.first AS base, b.data AS data
  FROM search_segments s JOIN search_blocks b ON b.id = (
    SELECT id FROM search_blocks WHERE segment = s.id AND first <= ? ORDER BY first DESC LIMIT 1
  )
  WHERE s.state = 'whole' ORDER BY s.first`;

/** Of a segment, the blocks that may hold keys from one (included) to another. */
export const blocksFrom = `
  SELECT data FROM search_blocks
  WHERE segment = ?1 AND first < ?3 AND first >= coalesce(
    (SELECT first FROM search_blocks WHERE segment = ?1 AND first <= ?2 ORDER BY first DESC LIMIT 1), x'')
  ORDER BY first`;

/** Puts the postings of a key after those in `into`: of all docs, dead ones among them. */
export function readKeyPostings(db: DatabaseSync, key: string, into: Occurrences): void {
  const bytes = keyBytes(key);
  const reader = new BlockReader();
  for (const { base, data } of prepared(db, blocksOfKey).all(bytes)) {
    if (!(data instanceof Uint8Array)) continue;
    reader.open(data);
    if (reader.find(bytes)) readPostings(data, reader.start, reader.end, Number(base), into);
  }
  for (const { doc, data } of prepared(db, 'SELECT doc, data FROM search_recent ORDER BY doc').all()) {
    if (!(data instanceof Uint8Array)) continue;
    reader.open(data);
    // Entries of a row are in no order.
    while (reader.next())
      if (compareBytes(reader.key.bytes, reader.key.length, bytes, bytes.length) === 0)
        readPostings(data, reader.start, reader.end, Number(doc), into);
  }
}
