/** A page being filled: what stands on it, and whether its notes have room beside and below. */
import { settleNotes, type Settled } from '#core/print/settle-notes.ts';
import { wantedAt, type NoteBox } from './note-boxes.ts';

export interface PageNotes {
  /** By number. Empty where notes are not in the margin. */
  readonly boxes: ReadonlyMap<string, NoteBox>;
  readonly raised: ReadonlyMap<string, number>;
}

/** Columns of notes at a page's foot and at the end. */
export const noteColumns = 2;

/** Between the text and the notes at the foot, CSS pixels: a rule with room on both sides, 3 mm of it in print.css. */
const aboveFoot = 22;

/** What layout rounds away, CSS pixels. */
const rounding = 0.5;

export class PageBox {
  readonly element = document.createElement('div');
  readonly #notes: PageNotes;
  readonly #unit: number;
  #closed = false;

  constructor(pages: HTMLElement, notes: PageNotes, unit: number) {
    this.#notes = notes;
    this.#unit = unit;
    this.element.className = 'print-page';
    pages.append(this.element);
  }

  /** CSS pixels. */
  get height(): number {
    return Number.parseFloat(getComputedStyle(this.element).minBlockSize);
  }

  /** Where what stands on the page ends, CSS pixels from its top. */
  get end(): number {
    const last = [...this.element.children].findLast((child) => !child.classList.contains('print-foot'));
    return last ? (last.getBoundingClientRect().bottom - this.#top) / this.#unit : 0;
  }

  /** Viewport coordinates of where the page's text must have ended. */
  get limit(): number {
    return this.#top + this.height * this.#unit;
  }

  get #top(): number {
    return this.element.getBoundingClientRect().top;
  }

  /** Whether what stands there has room with all its notes. */
  fits(): boolean {
    const { end, height } = this;
    if (end > height + rounding) return false;
    if (this.#closed) return true;
    const { late } = this.#settle();
    return late.length === 0;
  }

  /** Raised numbers that have a note, from the least: side by side they stand one column after the other. */
  #signs(): [Element, NoteBox][] {
    if (this.#notes.boxes.size === 0) return [];
    return [...this.element.querySelectorAll<HTMLElement>('.print-text .print-number')]
      .toSorted((a, b) => Number(a.dataset.number) - Number(b.dataset.number))
      .flatMap((sign) => {
        const box = this.#notes.boxes.get(sign.dataset.number ?? '');
        return box ? [[sign, box] as [Element, NoteBox]] : [];
      });
  }

  #settle(): Settled {
    const signs = this.#signs();
    const top = this.#top;
    const notes = signs.map(([sign, box]) => wantedAt(sign, box, this.#notes.raised, top, this.#unit));
    const text = this.element.querySelector('.print-row');
    return settleNotes(notes, {
      start: text ? (text.getBoundingClientRect().top - top) / this.#unit : 0,
      height: this.height,
      textEnd: Math.min(this.end, this.height),
      aboveFoot,
      footColumns: noteColumns,
    });
  }

  /**
   * Puts the notes where they belong; those that have no room here are returned. What comes after stands below them. Once
   * is enough.
   */
  close(): NoteBox[] {
    const signs = this.#closed ? [] : this.#signs();
    this.#closed = true;
    if (signs.length === 0) return [];
    const { tops, foot, footHeight, late } = this.#settle();
    // After the text that it belongs to, so that it is read there.
    let end = 0;
    for (const [index, [sign, box]] of signs.entries()) {
      const top = tops[index];
      if (typeof top !== 'number') continue;
      const row = sign.closest('.print-stack');
      const margin = row?.querySelector('.print-margin') ?? document.createElement('div');
      margin.className = 'print-margin';
      box.inMargin.style.insetBlockStart = `${top}px`;
      margin.append(box.inMargin);
      row?.append(margin);
      end = top + box.height;
    }
    this.#keepClear(footHeight > 0 ? this.height : end);
    if (footHeight > 0) {
      const element = columnsOf(foot.map((column) => column.flatMap((at) => signs[at]?.[1].inColumn ?? [])));
      element.classList.add('print-foot');
      this.element.append(element);
    }
    return late.flatMap((at) => signs[at]?.[1] ?? []);
  }

  /** Has nothing more stand above `end`. */
  #keepClear(end: number): void {
    const missing = end - this.end;
    if (missing <= 0) return;
    const room = document.createElement('div');
    room.style.blockSize = `${missing}px`;
    this.element.append(room);
  }
}

/** Columns side by side, as filled. */
export function columnsOf(columns: readonly (readonly Element[])[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'print-columns';
  for (const notes of columns) {
    const column = document.createElement('div');
    column.className = 'print-column';
    column.append(...notes);
    element.append(column);
  }
  return element;
}
