/** What stands against rows of a file, as it is come upon: the first of it kept, all of it counted. */
import { cutText } from '../../notes/quote.ts';
import { problemsTold } from './limits.ts';
import type { RowProblem } from './model.ts';

/** UTF-16 units of what is shown of a spelling or cell. */
const textShown = 80;

export class RowProblems {
  #kept: RowProblem[] = [];
  #total = 0;

  /** `text` is what it is about, of any length and however malformed. */
  add(row: number, kind: RowProblem['kind'], text: string): void {
    this.#total += 1;
    this.#kept.push({ row, kind, text: shown(text) });
    if (this.#kept.length >= problemsTold * 2) this.#kept = this.told;
  }

  get total(): number {
    return this.#total;
  }

  /** The first of them, by row. */
  get told(): RowProblem[] {
    return this.#kept.toSorted((one, other) => one.row - other.row).slice(0, problemsTold);
  }
}

/** The beginning of a text that may be anything: NUL and halves of pairs are shown as what they are not. */
export const shown = (text: string): string =>
  cutText(
    text
      .slice(0, textShown * 4)
      .replaceAll('\0', '\u2400')
      .toWellFormed(),
    textShown,
  );
