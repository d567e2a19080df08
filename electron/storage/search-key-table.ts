import { ByteWriter } from '#core/search/index/byte-writer.ts';
import { hashOfKey } from './search-checksum.ts';

/** Bytes of a key by which most keys are told apart; as one number they sort as the bytes do. */
const headLength = 6;

/**
 * Numbers for keys, from 0 in the order of their first coming. Keys are compared as bytes: making strings of the tens
 * of thousands that make a segment takes several times as long.
 */
export class KeyTable {
  /** How many there are. */
  size = 0;
  readonly #bytes = new ByteWriter(1 << 18);
  /** Where the bytes of a key begin; those of the next begin where they end. */
  #starts = new Uint32Array(1 << 14);
  #hashes = new Uint32Array(1 << 14);
  /** Key + 1 by hash, the next free place where it is taken; 0 is free. Its length is a power of two. */
  #slots = new Uint32Array(1 << 16);

  numberOf(bytes: Uint8Array, length: number): number {
    const hash = hashOfKey(bytes, length);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let taken = this.#slots[slot] ?? 0; taken !== 0; taken = this.#slots[slot] ?? 0) {
      if (this.#hashes[taken - 1] === hash && this.#is(taken - 1, bytes, length)) return taken - 1;
      slot = (slot + 1) & mask;
    }
    const number = this.size;
    this.#add(bytes, length, hash);
    this.#slots[slot] = number + 1;
    if (this.size * 2 > this.#slots.length) this.#spread();
    return number;
  }

  /** Puts the bytes of a key at the end of `to`. */
  write(number: number, to: ByteWriter): void {
    to.copy(this.#bytes.bytes, this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0);
  }

  /** All numbers, in the order of their keys. */
  sorted(): Uint32Array {
    const heads = new Float64Array(this.size);
    for (let number = 0; number < this.size; number += 1) heads[number] = this.#head(number);
    return Uint32Array.from({ length: this.size }, (_, number) => number).toSorted(
      (one, other) => (heads[one] ?? 0) - (heads[other] ?? 0) || this.#compare(one, other),
    );
  }

  #head(number: number): number {
    const start = this.#starts[number] ?? 0;
    const end = this.#starts[number + 1] ?? 0;
    let head = 0;
    for (let at = start; at < start + headLength; at += 1)
      head = head * 0x100 + (at < end ? (this.#bytes.bytes[at] ?? 0) : 0);
    return head;
  }

  #compare(one: number, other: number): number {
    const { bytes } = this.#bytes;
    let [first, second] = [this.#starts[one] ?? 0, this.#starts[other] ?? 0];
    const [firstEnd, secondEnd] = [this.#starts[one + 1] ?? 0, this.#starts[other + 1] ?? 0];
    while (first < firstEnd && second < secondEnd) {
      const difference = (bytes[first] ?? 0) - (bytes[second] ?? 0);
      if (difference !== 0) return difference;
      first += 1;
      second += 1;
    }
    return firstEnd - first - (secondEnd - second);
  }

  #is(number: number, bytes: Uint8Array, length: number): boolean {
    const start = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - start !== length) return false;
    const own = this.#bytes.bytes;
    for (let at = 0; at < length; at += 1) if (own[start + at] !== bytes[at]) return false;
    return true;
  }

  #add(bytes: Uint8Array, length: number, hash: number): void {
    if (this.size + 2 > this.#starts.length) {
      const [starts, hashes] = [this.#starts, this.#hashes];
      this.#starts = new Uint32Array(starts.length * 2);
      this.#starts.set(starts);
      this.#hashes = new Uint32Array(hashes.length * 2);
      this.#hashes.set(hashes);
    }
    this.#bytes.copy(bytes, 0, length);
    this.#hashes[this.size] = hash;
    this.size += 1;
    this.#starts[this.size] = this.#bytes.length;
  }

  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = (this.#hashes[number] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}
