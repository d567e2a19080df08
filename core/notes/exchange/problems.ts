import { cutText } from '../quote.ts';
import { problemsTold } from './limits.ts';
import type { NoteProblem } from './model.ts';

/** UTF-16 units that an annotation is known by. */
const toldLength = 80;

/** The first problems of a file, and how many there are in all. */
export class NoteProblems {
  readonly told: NoteProblem[] = [];
  total = 0;

  add(item: number, kind: NoteProblem['kind'], text: string): void {
    this.total += 1;
    if (this.told.length < problemsTold)
      this.told.push({ item, kind, text: cutText(text.replaceAll('\0', '').toWellFormed(), toldLength) });
  }
}
