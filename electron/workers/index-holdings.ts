/** What the index holds, doc by doc, read from all its tables: sums that are compared with those of the texts. */
import type { DatabaseSync } from 'node:sqlite';
import { places } from '#core/search/index/fields.ts';
import { Occurrences, readPostings } from '#core/search/index/postings.ts';
import { prepared } from '#electron/storage/prepared.ts';
import { BlockReader, compareBytes, keyBytes } from '#electron/storage/search-blocks.ts';
import { hashOfEntry, hashOfKey, hashOfTermAt } from '#electron/storage/search-checksum.ts';
import { chunkColumns, chunkSize, type Facts } from '#electron/storage/search-columns.ts';

export interface Holdings {
  /** Doc by `articles.number`, as `search_docs` has it. */
  readonly docs: ReadonlyMap<number, number>;
  /** Docs that live, as the columns have it, with their `articles.number`. */
  readonly living: ReadonlyMap<number, number>;
  /** What the columns say of a doc; null where they say nothing. */
  facts(doc: number): Facts | null;
  /** By doc: sum over its postings (`recentRow`'s checksum). */
  readonly postings: Uint32Array;
  /** By doc: sum over its terms in order (`sumOfOrder`). */
  readonly order: Uint32Array;
  /** Docs in segments whose keys cannot be found, as they are out of order. */
  readonly lost: ReadonlySet<number>;
}

const tables = [
  'search',
  'search_docs',
  'search_columns',
  'search_publications',
  'search_recent',
  'search_segments',
  'search_blocks',
  'vocabulary',
];

/**
 * Reads the index. Call it in a transaction.
 * @returns null where its tables are damaged in themselves, so that nothing in them counts.
 * @throws what is no fault of the index.
 */
export function readHoldings(db: DatabaseSync): Holdings | null {
  try {
    for (const table of tables)
      if (prepared(db, `PRAGMA integrity_check('${table}')`).get()?.['integrity_check'] !== 'ok') return null;
    const docs = new Map(
      prepared(db, 'SELECT number, doc FROM search_docs')
        .all()
        .map(({ number, doc }) => [Number(number), Number(doc)]),
    );
    const chunks = readChunks(db);
    const living = new Map<number, number>();
    for (const [chunk, { number }] of chunks)
      for (const [at, article] of number.entries())
        if (article !== 0) living.set(chunk * chunkSize + at, article);
    const limit = Math.max(-1, ...chunks.keys()) * chunkSize + chunkSize;
    const postings = new Uint32Array(limit);
    const lost = addPostings(db, postings);
    return {
      docs,
      living,
      facts: (doc) => factsIn(chunks, doc),
      postings,
      order: readOrder(db, limit),
      lost,
    };
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

type Chunks = ReadonlyMap<number, ReturnType<typeof chunkColumns>>;

const readChunks = (db: DatabaseSync): Chunks =>
  new Map(
    prepared(db, 'SELECT chunk, data FROM search_columns')
      .all()
      .map(({ chunk, data }) => [
        Number(chunk),
        chunkColumns(data instanceof Uint8Array ? data : new Uint8Array(0)),
      ]),
  );

function factsIn(chunks: Chunks, doc: number): Facts | null {
  const chunk = chunks.get(Math.floor(doc / chunkSize));
  if (chunk === undefined) return null;
  const at = doc % chunkSize;
  return {
    number: chunk.number[at] ?? 0,
    title: chunk.title[at] ?? 0,
    source: chunk.source[at] ?? 0,
    translation: chunk.translation[at] ?? 0,
    day: chunk.day[at] ?? 0,
    publication: chunk.publication[at] ?? 0,
    checksum: chunk.checksum[at] ?? 0,
  };
}

/** Adds every posting to its doc's sum. Returns the docs of segments whose blocks are out of order. */
function addPostings(db: DatabaseSync, sums: Uint32Array): ReadonlySet<number> {
  const lost = new Set<number>();
  const reader = new BlockReader();
  const list = new Occurrences();
  const add = (base: number): void => {
    list.clear();
    readPostings(reader.data, reader.start, reader.end, base, list);
    const key = hashOfKey(reader.key.bytes, reader.key.length);
    for (let at = 0; at < list.length; at += 1) addOne(sums, list, at, key);
  };
  const segments = prepared(db, "SELECT id, first, last FROM search_segments WHERE state = 'whole'").all();
  const blocks = prepared(db, 'SELECT first, data FROM search_blocks WHERE segment = ? ORDER BY first');
  for (const { id, first, last } of segments) {
    let before = new Uint8Array(0);
    let ordered = true;
    for (const block of blocks.iterate(id ?? 0)) {
      if (!(block['first'] instanceof Uint8Array && block['data'] instanceof Uint8Array)) continue;
      reader.open(block['data']);
      for (let isFirst = true; reader.next(); isFirst = false) {
        const { bytes, length } = reader.key;
        ordered &&= compareBytes(before, before.length, bytes, length) < 0;
        if (isFirst) ordered &&= compareBytes(block['first'], block['first'].length, bytes, length) === 0;
        before = bytes.slice(0, length);
        add(Number(first));
      }
    }
    if (!ordered) for (let doc = Number(first); doc <= Number(last); doc += 1) lost.add(doc);
  }
  for (const { doc, data } of prepared(db, 'SELECT doc, data FROM search_recent').iterate()) {
    if (!(data instanceof Uint8Array)) continue;
    reader.open(data);
    while (reader.next()) add(Number(doc));
  }
  return lost;
}

function addOne(sums: Uint32Array, list: Occurrences, at: number, key: number): void {
  const [title, source, translation] = [list.title[at] ?? 0, list.source[at] ?? 0, list.translation[at] ?? 0];
  const isVaried = list.varied[at] === 1;
  const doc = list.docs[at] ?? 0;
  // What damage makes of a doc may be out of bounds; the doc it was lacks it.
  if (doc >= sums.length) return;
  sums[doc] =
    (sums[doc] ?? 0) +
    hashOfEntry(key, [
      title,
      source,
      translation,
      isVaried ? (list.plainTitle[at] ?? 0) : title,
      isVaried ? (list.plainSource[at] ?? 0) : source,
      isVaried ? (list.plainTranslation[at] ?? 0) : translation,
    ]);
}

/** Every term where FTS5 has it. */
function readOrder(db: DatabaseSync, limit: number): Uint32Array {
  db.exec(
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_instances USING fts5vocab('main', 'search', 'instance')",
  );
  const sums = new Uint32Array(limit);
  const rows = db.prepare('SELECT term, doc, col, "offset" FROM temp.search_instances');
  // Tens of millions of rows: as lists they come twice as fast.
  rows.setReturnArrays(true);
  const columns = new Map<unknown, number>(places.map((place, index) => [place, index]));
  let [last, key]: [unknown, number] = [null, 0];
  for (const [term, doc, column, offset] of rows.iterate() as unknown as Iterable<unknown[]>) {
    if (term !== last) {
      const bytes = keyBytes(String(term));
      [last, key] = [term, hashOfKey(bytes, bytes.length)];
    }
    const number = Number(doc);
    if (number < limit)
      sums[number] = (sums[number] ?? 0) + hashOfTermAt(key, columns.get(column) ?? -1, Number(offset));
  }
  return sums;
}

/** The same sum of what FTS5 is given of an article. @param texts of each place, terms separated by spaces. */
export function sumOfOrder(texts: Readonly<Record<(typeof places)[number], string>>): number {
  let sum = 0;
  for (const [index, place] of places.entries()) {
    if (texts[place] === '') continue;
    for (const [offset, term] of texts[place].split(' ').entries()) {
      const bytes = keyBytes(term);
      sum = (sum + hashOfTermAt(hashOfKey(bytes, bytes.length), index, offset)) >>> 0;
    }
  }
  return sum;
}

/** What SQLite says of a file whose bytes are damaged, of a table that is not there, and what comes of damaged blocks. */
const isDamage = (error: unknown): boolean =>
  error instanceof RangeError ||
  (error instanceof Error && 'errcode' in error && [1, 11, 267].includes(Number(error.errcode)));
