/** Two versions of a text that differ in one stretch, as after most edits. */
import type { Range } from '../../articles/model.ts';
import { differenceOf, moveRange, type Difference } from '../placing.ts';
import { contextLength } from '../quote.ts';

/** UTF-16 units of a change within a sentence. */
const smallChange = 64;

/** A short word beside the change may stand there because what was put in ends or begins alike. UTF-16 units. */
const leastSure = 12;

export class OneChange {
  readonly #before: string;
  readonly #after: string;
  readonly #differences: readonly Difference[];

  constructor(before: string, after: string) {
    this.#before = before;
    this.#after = after;
    this.#differences = [differenceOf(before, after, 'beginning'), differenceOf(before, after, 'end')];
  }

  /**
   * Where a range went that the change left alone; null where that is in doubt. Words beside it must have stayed too,
   * unless the change was small: a larger one may have exchanged passages that begin or end alike, as any may words.
   */
  move(range: Range): Range | null {
    const places = this.#differences.map((difference) => moveRange(range, difference));
    const [place, other] = places;
    if (!place || !other) return this.#inContext(range, places);
    return place.start === other.start && this.#isSure(range) ? place : this.#inContext(range, places);
  }

  #isSure(range: Range): boolean {
    return this.#differences.every(({ start, endBefore, endAfter }) => {
      const isSmall = Math.max(endBefore, endAfter) - start <= smallChange;
      const stayed = range.end <= start ? start - range.start : range.end - endBefore;
      return isSmall && stayed >= leastSure;
    });
  }

  /** The one of these places where the range has the words beside it that it had. */
  #inContext(range: Range, places: readonly (Range | null)[]): Range | null {
    const from = Math.max(0, range.start - contextLength);
    const context = this.#before.slice(from, range.end + contextLength);
    const stayed = places.filter(
      (place) => place !== null && this.#after.startsWith(context, place.start - (range.start - from)),
    );
    const [first = null] = stayed;
    return stayed.every((place) => place?.start === first?.start) ? first : null;
  }
}
