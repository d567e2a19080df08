/** Between UTF-16 offsets, in which Bayaz counts, and code points, in which the annotation model does (its section 4.2.5). */

export class CodePoints {
  readonly #length: number;
  /** Where the second halves of surrogate pairs stand. */
  readonly #seconds: readonly number[];

  constructor(text: string) {
    this.#length = text.length;
    this.#seconds = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1);
  }

  /** Code points before a UTF-16 offset that splits no pair. */
  before(offset: number): number {
    return offset - this.#secondsBefore(offset);
  }

  /** The UTF-16 offset behind so many code points; null beyond the end of the text. */
  offsetAt(codePoints: number): number | null {
    let low = 0;
    let high = this.#seconds.length;
    // Pairs that lie wholly before the place: the n-th of them ends `n + 1` code points before its offset.
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#seconds[middle] ?? 0) - middle <= codePoints) low = middle + 1;
      else high = middle;
    }
    const offset = codePoints + low;
    return offset <= this.#length ? offset : null;
  }

  #secondsBefore(offset: number): number {
    let low = 0;
    let high = this.#seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#seconds[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
