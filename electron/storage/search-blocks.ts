/**
 * Blocks: keys in order, each with its postings, as the bytes of one row. An entry is four parts: how many bytes of the
 * key are those of the key before it, how many more follow, these; and the length of its postings and they themselves.
 * Numbers are those of `ByteWriter.varint`.
 *
 * Keys are written so that their bytes sort as their UTF-16 units do (CESU-8: every unit by itself, in the way of
 * UTF-8), in SQLite and here alike.
 */
import { ByteWriter } from '#core/search/index/byte-writer.ts';

/** Bytes of a block: with its key and its row's head it fills a page of 4,096 bytes and no more. */
const blockSize = 3_900;
/** Postings longer than that have a block for themselves, so that looking for other keys does not read them. */
const longPostings = 1_500;

/** Bytes of a key, put at the end of `to`. */
export function writeKey(to: ByteWriter, key: string): void {
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    if (unit < 0x80) to.byte(unit);
    else if (unit < 0x800) {
      to.byte(0xc0 | (unit >> 6));
      to.byte(0x80 | (unit & 0x3f));
    } else {
      to.byte(0xe0 | (unit >> 12));
      to.byte(0x80 | ((unit >> 6) & 0x3f));
      to.byte(0x80 | (unit & 0x3f));
    }
  }
}

export function keyBytes(key: string): Uint8Array {
  const to = new ByteWriter(key.length * 3 + 1);
  writeKey(to, key);
  return to.taken();
}

/** The key that `bytes[start, end)` are. */
export function readKey(bytes: Uint8Array, start: number, end: number): string {
  let key = '';
  for (let at = start; at < end;) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      key += String.fromCharCode(first);
      at += 1;
    } else if (first < 0xe0) {
      key += String.fromCharCode(((first & 0x1f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f));
      at += 2;
    } else {
      key += String.fromCharCode(
        ((first & 0x0f) << 12) | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f),
      );
      at += 3;
    }
  }
  return key;
}

/** Negative, 0 or positive as the first `oneLength` bytes of `one` sort before, as or after those of `other`. */
export function compareBytes(
  one: Uint8Array,
  oneLength: number,
  other: Uint8Array,
  otherLength: number,
): number {
  const shorter = Math.min(oneLength, otherLength);
  for (let at = 0; at < shorter; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return oneLength - otherLength;
}

/**
 * Puts an entry at the end of `block`: key in `key[0, keyLength)`, postings in `data[start, end)`.
 * @param last the key of the entry before it; this key is left in it.
 */
export function appendEntry(
  block: ByteWriter,
  last: ByteWriter,
  key: Uint8Array,
  keyLength: number,
  data: Uint8Array,
  start: number,
  end: number,
): void {
  const most = Math.min(keyLength, last.length);
  let shared = 0;
  while (shared < most && key[shared] === last.bytes[shared]) shared += 1;
  block.varint(shared);
  block.varint(keyLength - shared);
  block.copy(key, shared, keyLength);
  block.varint(end - start);
  block.copy(data, start, end);
  last.length = shared;
  last.copy(key, shared, keyLength);
}

/** Packs entries, given in the order of their keys, into blocks. */
export class BlockWriter {
  readonly #emit: (first: Uint8Array, data: Uint8Array) => void;
  readonly #block = new ByteWriter(blockSize * 2);
  readonly #last = new ByteWriter();
  #first: Uint8Array | null = null;

  /** @param emit called for each block that is full, with its first key. */
  constructor(emit: (first: Uint8Array, data: Uint8Array) => void) {
    this.#emit = emit;
  }

  /** An entry: key in `key[0, keyLength)`, postings in `data[start, end)`. */
  add(key: Uint8Array, keyLength: number, data: Uint8Array, start: number, end: number): void {
    const size = end - start;
    if (size > longPostings || this.#block.length + size + keyLength + 10 > blockSize) this.flush();
    this.#first ??= key.slice(0, keyLength);
    appendEntry(this.#block, this.#last, key, keyLength, data, start, end);
    if (size > longPostings) this.flush();
  }

  /** Puts out what is left. */
  flush(): void {
    if (this.#first === null) return;
    this.#emit(this.#first, this.#block.taken());
    this.#block.clear();
    this.#last.clear();
    this.#first = null;
  }
}

/** Walks through the entries of a block. After `next()` the fields are those of the entry it came to. */
export class BlockReader {
  data: Uint8Array = new Uint8Array(0);
  /** The key is in `key.bytes[0, key.length)`. */
  readonly key = new ByteWriter();
  /** The postings are in `data[start, end)`. */
  start = 0;
  end = 0;

  open(data: Uint8Array): void {
    this.data = data;
    this.key.clear();
    this.start = 0;
    this.end = 0;
  }

  /** False at the end of the block. */
  next(): boolean {
    if (this.end >= this.data.length) return false;
    this.#at = this.end;
    this.key.length = Math.min(this.#number(), this.key.length);
    const more = this.#number();
    this.key.copy(this.data, this.#at, this.#at + more);
    this.#at += more;
    const size = this.#number();
    this.start = this.#at;
    this.end = this.#at + size;
    return true;
  }

  /** Goes on to the entry of a key; false where there is none, at the first entry after it or at the end. */
  find(key: Uint8Array): boolean {
    while (this.next()) {
      const order = compareBytes(this.key.bytes, this.key.length, key, key.length);
      if (order >= 0) return order === 0;
    }
    return false;
  }

  #at = 0;

  #number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.data[this.#at] ?? 0;
      this.#at += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }
}
