/** Posting lists of the library's index, read as they stand: of all docs, dead ones among them. */
import type { DatabaseSync } from 'node:sqlite';
import { Occurrences, readPostings } from '#core/search/index/postings.ts';
import { prepared, preparedInArrays } from '#electron/storage/prepared.ts';
import { BlockReader, compareBytes, keyBytes, readKey } from '#electron/storage/search-blocks.ts';
import { blocksFrom, blocksOfKey } from '#electron/storage/search-lookup.ts';

/** Terms that are looked up each by itself; more are read along the segments. */
const singly = 6;

interface Segment {
  readonly id: number;
  readonly base: number;
}

/** A doc that is in no segment yet. */
interface Row {
  readonly doc: number;
  readonly data: Uint8Array;
}

const blockAt = 'SELECT data FROM search_blocks WHERE segment = ? AND first <= ? ORDER BY first DESC LIMIT 1';

export class Lists {
  readonly #db: DatabaseSync;
  readonly #reader = new BlockReader();
  readonly #occurrences = new Occurrences();
  #segments: readonly Segment[] = [];
  /** Of the index that the rows are of: one that was built anew gives the same numbers to other docs. */
  #generation = -1;
  #rows: Row[] = [];
  /** Of every key of the rows: row, start and end of each posting, one after another. */
  readonly #recent = new Map<string, number[]>();

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** Call it when the index changed. */
  refresh(): void {
    const segments = prepared(
      this.#db,
      "SELECT id, first AS base, last FROM search_segments WHERE state = 'whole' ORDER BY first",
    ).all() as unknown as (Segment & { last: number })[];
    this.#segments = segments;
    const sealed = segments.at(-1)?.last ?? 0;
    const [first, last] = [this.#rows[0], this.#rows.at(-1)];
    const state = prepared(this.#db, 'SELECT generation FROM search_state').get();
    const generation = Number(state?.['generation']);
    const isNew = generation !== this.#generation;
    if (isNew || (first !== undefined && first.doc <= sealed)) this.#forgetRows();
    this.#generation = generation;
    const known = this.#rows.length === 0 ? 0 : (last?.doc ?? 0);
    const rows = prepared(this.#db, 'SELECT doc, data FROM search_recent WHERE doc > ? ORDER BY doc');
    for (const row of rows.all(known) as unknown as Row[]) this.#addRow(row);
  }

  #forgetRows(): void {
    this.#rows = [];
    this.#recent.clear();
  }

  #addRow(row: Row): void {
    const index = this.#rows.push(row) - 1;
    const reader = this.#reader;
    reader.open(row.data);
    while (reader.next()) {
      const key = readKey(reader.key.bytes, 0, reader.key.length);
      const places = this.#recent.get(key);
      if (places === undefined) this.#recent.set(key, [index, reader.start, reader.end]);
      else places.push(index, reader.start, reader.end);
    }
  }

  /** Of every segment its id, its first doc, and the block in which a key would be. */
  #blocks(key: Uint8Array): unknown[][] {
    return preparedInArrays(this.#db, blocksOfKey).all(key) as unknown as unknown[][];
  }

  /** Postings of a key, put after those in `into`; docs ascend. */
  read(key: string, into: Occurrences): void {
    const bytes = keyBytes(key);
    const reader = this.#reader;
    for (const [, base, data] of this.#blocks(bytes)) {
      if (!(data instanceof Uint8Array)) continue;
      reader.open(data);
      if (reader.find(bytes)) readPostings(data, reader.start, reader.end, Number(base), into);
    }
    this.#readRecent(key, into);
  }

  /**
   * Postings of several keys of one term, which stand together; each after those in its own of `into`.
   * @param kinds of `keyKinds`, ascending.
   */
  readKinds(term: string, kinds: readonly string[], into: readonly Occurrences[]): void {
    const keys = kinds.map((kind) => keyBytes(term + kind));
    const reader = this.#reader;
    const [first = new Uint8Array(0)] = keys;
    for (const [segment, base, data] of this.#blocks(first)) {
      if (!(data instanceof Uint8Array)) continue;
      reader.open(data);
      let isOpen = reader.next();
      for (const [at, key] of keys.entries()) {
        const room = into[at];
        isOpen &&= goTo(reader, key);
        if (!isOpen) {
          // The term goes on in the next block.
          const next = prepared(this.#db, blockAt).get(Number(segment), key)?.['data'];
          if (!(next instanceof Uint8Array)) continue;
          reader.open(next);
          isOpen = reader.next() && goTo(reader, key);
        }
        if (room && isOpen && compareBytes(reader.key.bytes, reader.key.length, key, key.length) === 0)
          readPostings(reader.data, reader.start, reader.end, Number(base), room);
      }
    }
    for (const [at, kind] of kinds.entries()) {
      const room = into[at];
      if (room) this.#readRecent(term + kind, room);
    }
  }

  /** Whether a doc that passes has the key. */
  holds(key: string, passes: (doc: number) => boolean): boolean {
    const list = this.#occurrences;
    const isThere = (): boolean => list.docs.subarray(0, list.length).some(passes);
    list.clear();
    this.#readRecent(key, list);
    if (isThere()) return true;
    const bytes = keyBytes(key);
    const reader = this.#reader;
    for (const { base, data } of prepared(this.#db, blocksOfKey).iterate(bytes)) {
      if (!(data instanceof Uint8Array)) continue;
      reader.open(data);
      if (!reader.find(bytes)) continue;
      list.clear();
      readPostings(data, reader.start, reader.end, Number(base), list);
      if (isThere()) return true;
    }
    return false;
  }

  #readRecent(key: string, into: Occurrences): void {
    const places = this.#recent.get(key) ?? [];
    for (let at = 0; at < places.length; at += 3) {
      const row = this.#rows[places[at] ?? 0];
      if (row) readPostings(row.data, places[at + 1] ?? 0, places[at + 2] ?? 0, row.doc, into);
    }
  }

  /** Postings of many keys, a list after another; a key may come in several, none of which share a doc. */
  readAll(keys: readonly string[], visit: (list: Occurrences) => void): void {
    if (keys.length <= singly) {
      for (const key of keys) this.#visit(visit, (into) => this.read(key, into));
      return;
    }
    for (const key of keys) this.#visit(visit, (into) => this.#readRecent(key, into));
    const sorted = keys.toSorted().map(keyBytes);
    for (const segment of this.#segments) this.#readAlong(segment, sorted, visit);
  }

  /** One walk through those blocks of a segment in which the keys may stand; keys ascend. */
  #readAlong({ id, base }: Segment, keys: readonly Uint8Array[], visit: (list: Occurrences) => void): void {
    const reader = this.#reader;
    const blocks = prepared(this.#db, blockAt);
    let isOpen = false;
    for (const key of keys) {
      if (isOpen) isOpen = goTo(reader, key);
      if (!isOpen) {
        const data = blocks.get(id, key)?.['data'];
        if (!(data instanceof Uint8Array)) continue;
        reader.open(data);
        isOpen = reader.next() && goTo(reader, key);
      }
      if (isOpen && compareBytes(reader.key.bytes, reader.key.length, key, key.length) === 0)
        this.#visit(visit, (into) => readPostings(reader.data, reader.start, reader.end, base, into));
    }
  }

  /** Postings of all keys that begin with `start` and end with `kind`. */
  readRange(start: string, kind: string, visit: (list: Occurrences) => void): void {
    const [from, to, last] = [keyBytes(start), keyBytes(`${start}\uFFFF`), kind.charCodeAt(0)];
    for (const key of this.#recent.keys())
      if (key.startsWith(start) && key.endsWith(kind))
        this.#visit(visit, (into) => this.#readRecent(key, into));
    const reader = this.#reader;
    for (const { id, base } of this.#segments)
      for (const { data } of prepared(this.#db, blocksFrom).iterate(id, from, to)) {
        if (!(data instanceof Uint8Array)) continue;
        reader.open(data);
        while (reader.next()) {
          const { bytes, length } = reader.key;
          if (bytes[length - 1] !== last || length <= from.length) continue;
          if (compareBytes(bytes, from.length, from, from.length) !== 0) continue;
          this.#visit(visit, (into) => readPostings(data, reader.start, reader.end, base, into));
        }
      }
  }

  #visit(visit: (list: Occurrences) => void, read: (into: Occurrences) => void): void {
    const list = this.#occurrences;
    list.clear();
    read(list);
    if (list.length > 0) visit(list);
  }
}

/** Goes on to the first entry that is not before a key; false where the block ends. */
function goTo(reader: BlockReader, key: Uint8Array): boolean {
  while (compareBytes(reader.key.bytes, reader.key.length, key, key.length) < 0)
    if (!reader.next()) return false;
  return true;
}
