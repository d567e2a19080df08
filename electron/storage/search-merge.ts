/** Merging segments: their keys in order, each with the postings of all of them, without docs that died. */
import type { DatabaseSync } from 'node:sqlite';
import { ByteWriter } from '#core/search/index/byte-writer.ts';
import { copyPostings } from '#core/search/index/postings.ts';
import { prepared } from './prepared.ts';
import { BlockReader, compareBytes, type BlockWriter } from './search-blocks.ts';

export interface Source {
  readonly id: number;
  /** Its first doc. */
  readonly first: number;
  /** By doc − `first`: 1 where the doc lives. */
  readonly lives: Uint8Array;
}

/** Walks through the entries of a segment. */
class SegmentReader {
  readonly block = new BlockReader();
  ended = false;
  readonly #db: DatabaseSync;
  readonly #segment: number;
  #first: Uint8Array | null = null;

  constructor(db: DatabaseSync, segment: number) {
    this.#db = db;
    this.#segment = segment;
  }

  /** Goes to the first entry; to the first after a key where that is given. False where there is none. */
  begin(after: Uint8Array | null): boolean {
    if (after === null) return this.next();
    const found = this.#open(
      'SELECT first, data FROM search_blocks WHERE segment = ? AND first <= ? ORDER BY first DESC LIMIT 1',
      after,
    );
    if (!found) return this.next();
    while (this.next())
      if (compareBytes(this.block.key.bytes, this.block.key.length, after, after.length) > 0) return true;
    return false;
  }

  next(): boolean {
    if (this.block.next()) return true;
    const opened = this.#open(
      'SELECT first, data FROM search_blocks WHERE segment = ? AND first > ? ORDER BY first LIMIT 1',
      this.#first ?? new Uint8Array(0),
    );
    this.ended = !opened || !this.block.next();
    return !this.ended;
  }

  #open(sql: string, key: Uint8Array): boolean {
    const row = prepared(this.#db, sql).get(this.#segment, key);
    if (!(row?.['first'] instanceof Uint8Array && row['data'] instanceof Uint8Array)) return false;
    this.#first = row['first'];
    this.block.open(row['data']);
    return true;
  }
}

/**
 * Merges on by about `limit` bytes.
 * @param sources in the order of their docs.
 * @param target its first doc, and the key that was merged last.
 * @returns the key merged last now; null when all is merged.
 */
export function mergeStep(
  db: DatabaseSync,
  sources: readonly Source[],
  target: { readonly first: number; readonly after: Uint8Array | null },
  limit: number,
  into: BlockWriter,
): Uint8Array | null {
  let open = sources
    .map((source) => ({ source, reader: new SegmentReader(db, source.id) }))
    .filter(({ reader }) => reader.begin(target.after));
  const [key, postings] = [new ByteWriter(), new ByteWriter(4096)];
  let read = 0;
  while (open.length > 0) {
    if (read >= limit) {
      into.flush();
      return key.taken();
    }
    let least: BlockReader | null = null;
    for (const { reader } of open)
      if (least === null || compareKeys(reader.block, least) < 0) least = reader.block;
    if (least === null) break;
    key.clear();
    key.copy(least.key.bytes, 0, least.key.length);
    postings.clear();
    let last = target.first;
    for (const { source, reader } of open) {
      const { block } = reader;
      if (compareBytes(block.key.bytes, block.key.length, key.bytes, key.length) !== 0) continue;
      last = copyPostings(block.data, block.start, block.end, source.first, source.lives, postings, last);
      read += block.end - block.start + key.length;
      reader.next();
    }
    if (postings.length > 0) into.add(key.bytes, key.length, postings.bytes, 0, postings.length);
    if (open.some(({ reader }) => reader.ended)) open = open.filter(({ reader }) => !reader.ended);
  }
  into.flush();
  return null;
}

const compareKeys = (one: BlockReader, other: BlockReader): number =>
  compareBytes(one.key.bytes, one.key.length, other.key.bytes, other.key.length);
