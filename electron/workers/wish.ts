/** The reader's wish to stop, in memory that two threads share: either it comes first, or the commit does. */

const [going, stop, decided] = [0, 1, 2];

export class Wish {
  readonly memory: SharedArrayBuffer;
  readonly #state: Int32Array;

  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#state = new Int32Array(memory);
  }

  /** Wishes it; false where it was decided already. */
  stop(): boolean {
    return Atomics.compareExchange(this.#state, 0, going, stop) !== decided;
  }

  get isStopped(): boolean {
    return Atomics.load(this.#state, 0) === stop;
  }

  /** Decides to finish; false where it is to stop. */
  decide(): boolean {
    return Atomics.compareExchange(this.#state, 0, going, decided) !== stop;
  }
}
