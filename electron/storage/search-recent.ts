/**
 * The latest docs, each by itself: all its keys with their postings, as the entries of one block (not in order). They
 * become a segment together when there are enough of them.
 */
import { ByteWriter } from '#core/search/index/byte-writer.ts';
import { countLimit, writePosting, type Tally } from '#core/search/index/postings.ts';
import { appendEntry, BlockReader, type BlockWriter, writeKey } from './search-blocks.ts';
import { hashOfEntry, hashOfKey } from './search-checksum.ts';
import { KeyTable } from './search-key-table.ts';

export interface RecentDoc {
  readonly doc: number;
  readonly data: Uint8Array;
}

/** The row of a doc, and the checksum of what it holds. */
export function recentRow(tallies: ReadonlyMap<string, Tally>): { data: Uint8Array; checksum: number } {
  const row = new ByteWriter(tallies.size * 12);
  const [key, last, posting] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  let checksum = 0;
  for (const [name, exact] of tallies) {
    const tally = limited(exact);
    key.clear();
    writeKey(key, name);
    posting.clear();
    writePosting(posting, 0, tally);
    appendEntry(row, last, key.bytes, key.length, posting.bytes, 0, posting.length);
    checksum = (checksum + hashOfEntry(hashOfKey(key.bytes, key.length), tally)) >>> 0;
  }
  return { data: row.taken(), checksum };
}

/** Only of texts of millions of words there is anything to limit. */
function limited(tally: Tally): Tally {
  if (tally.every((count) => count <= countLimit)) return tally;
  const [title, source, translation, ...plain] = tally.map((count) => Math.min(count, countLimit));
  const [plainTitle, plainSource, plainTranslation] = plain;
  return [
    title ?? 0,
    source ?? 0,
    translation ?? 0,
    plainTitle ?? 0,
    plainSource ?? 0,
    plainTranslation ?? 0,
  ];
}

/**
 * Puts docs together: every key once, in order, with the postings of all docs.
 * @param docs ascending.
 * @param base the doc that the first steps are from.
 */
export function gather(docs: readonly RecentDoc[], base: number, into: BlockWriter): void {
  const { keys, count, of, row, start, end } = entriesOfAll(docs);
  // Entries of each key, in the order of docs: counted, then dealt out.
  const from = new Uint32Array(keys.size + 1);
  for (let entry = 0; entry < count; entry += 1) {
    const next = (of[entry] ?? 0) + 1;
    from[next] = (from[next] ?? 0) + 1;
  }
  for (let key = 0; key < keys.size; key += 1) from[key + 1] = (from[key + 1] ?? 0) + (from[key] ?? 0);
  const filled = from.slice();
  const entries = new Uint32Array(count);
  for (let entry = 0; entry < count; entry += 1) {
    const key = of[entry] ?? 0;
    entries[filled[key] ?? 0] = entry;
    filled[key] = (filled[key] ?? 0) + 1;
  }
  const [bytes, postings] = [new ByteWriter(), new ByteWriter(1024)];
  for (const key of keys.sorted()) {
    postings.clear();
    let last = base;
    for (let index = from[key] ?? 0; index < (from[key + 1] ?? 0); index += 1) {
      const entry = entries[index] ?? 0;
      const { doc, data } = docs[row[entry] ?? 0] ?? { doc: last, data: bytes.bytes };
      const at = start[entry] ?? 0;
      // The row's posting has the step 0: its first byte says only whether it is simple.
      postings.varint((doc - last) * 2 + ((data[at] ?? 0) & 1));
      postings.copy(data, at + 1, end[entry] ?? 0);
      last = doc;
    }
    bytes.clear();
    keys.write(key, bytes);
    into.add(bytes.bytes, bytes.length, postings.bytes, 0, postings.length);
  }
  into.flush();
}

/** All entries of all docs, as columns: which key, which row, and where in the row its posting is. */
function entriesOfAll(docs: readonly RecentDoc[]) {
  // No entry is shorter than four bytes: two numbers, the kind of its key or its length, and its posting.
  const most = docs.reduce((sum, { data }) => sum + Math.ceil(data.length / 4), 0);
  const column = (): Uint32Array => new Uint32Array(most);
  const [of, row, start, end] = [column(), column(), column(), column()];
  const keys = new KeyTable();
  const reader = new BlockReader();
  let count = 0;
  for (const [index, { data }] of docs.entries()) {
    reader.open(data);
    while (reader.next()) {
      of[count] = keys.numberOf(reader.key.bytes, reader.key.length);
      row[count] = index;
      start[count] = reader.start;
      end[count] = reader.end;
      count += 1;
    }
  }
  return { keys, count, of, row, start, end };
}
