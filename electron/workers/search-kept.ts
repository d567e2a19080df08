/** Remembers what was read, up to a total size; when it is reached, everything is forgotten: simplest, and rare. */
export class Kept<Key, Value> {
  readonly #values = new Map<Key, Value>();
  readonly #limit: number;
  readonly #sizeOf: (value: Value) => number;
  #size = 0;

  constructor(limit: number, sizeOf: (value: Value) => number) {
    this.#limit = limit;
    this.#sizeOf = sizeOf;
  }

  clear(): void {
    this.#values.clear();
    this.#size = 0;
  }

  get(key: Key, read: () => Value): Value {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = read();
    const size = this.#sizeOf(value);
    if (this.#size + size > this.#limit) this.clear();
    this.#size += size;
    this.#values.set(key, value);
    return value;
  }
}
