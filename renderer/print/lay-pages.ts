/**
 * Cuts an article into pages, so that they are known before they are printed: the browser's own cutting can neither keep
 * notes on the page of their line nor a sentence beside its translation.
 */
import { fillColumns } from '#core/print/columns.ts';
import { isHeadingLike } from '#core/print/heading-like.ts';
import { linesKept } from '#core/print/line-cut.ts';
import { cutBefore, cutSentences, leaveGaps, linesOf, type Line } from './cut.ts';
import { measureNotes, measureRaised, type NoteBox } from './note-boxes.ts';
import { columnsOf, noteColumns, PageBox, type PageNotes } from './page-box.ts';

/** Part of a page that may stay empty so that a paragraph is whole on the next. */
const emptyAtMost = 0.2;

const clone = (element: Element): Element => element.cloneNode(true) as Element;

function isHeading(row: Element): boolean {
  const words = row.querySelector('.print-text')?.cloneNode(true) as Element | undefined;
  for (const number of words?.querySelectorAll('.print-number') ?? []) number.remove();
  return isHeadingLike(words?.textContent?.replaceAll('\u2060', '') ?? '');
}

class Pages {
  readonly #element: HTMLElement;
  readonly #unit: number;
  readonly #notes: PageNotes;
  readonly #late: NoteBox[] = [];
  #page: PageBox;

  constructor(element: HTMLElement, notes: PageNotes, unit: number) {
    this.#element = element;
    this.#notes = notes;
    this.#unit = unit;
    this.#page = new PageBox(element, notes, unit);
  }

  #turn(): void {
    this.#late.push(...this.#page.close());
    this.#page = new PageBox(this.#element, this.#notes, this.#unit);
  }

  /** The last page; the notes that no page had room for. */
  end(): readonly NoteBox[] {
    this.#late.push(...this.#page.close());
    return this.#late.splice(0);
  }

  /** Puts the title on the first page. */
  begin(head: Element): void {
    this.#page.element.append(head);
  }

  /** Puts a stack, over as many pages as it needs, a page at a step; `row` is what it stands in. */
  *stack(row: Element, whole: Element, byLines: boolean): Generator<void> {
    let rest: Element | null = whole;
    while (rest) {
      const holder = row.cloneNode(false) as Element;
      holder.append(clone(rest));
      const before = this.#page.end;
      // Headings alone are not left behind: what follows is cut, not moved.
      const wasEmpty = [...this.#page.element.querySelectorAll('.print-row')].every(isHeading);
      this.#page.element.append(holder);
      if (this.#page.fits()) return;
      const room = 1 - before / this.#page.height;
      const cut: Element | null =
        (byLines ? this.#cutLines(holder, rest, false) : null) ??
        (!byLines && (wasEmpty || room > emptyAtMost) ? this.#cutSentences(holder, rest) : null) ??
        (wasEmpty ? this.#cutLines(holder, rest, true) : null);
      if (cut) {
        rest = cut;
      } else if (wasEmpty) {
        // Nothing more can be taken from it: it stands as it is.
        rest = null;
      } else {
        holder.remove();
        const heading = this.#takeHeading();
        this.#turn();
        if (heading) this.#page.element.append(heading);
        yield;
        continue;
      }
      if (rest) this.#turn();
      yield;
    }
  }

  /** Takes a heading that would be the last on its page away, unless it is all there is. */
  #takeHeading(): Element | null {
    const rows = [...this.#page.element.querySelectorAll('.print-row')];
    const last = rows.at(-1);
    if (!last || rows.length === 1 || !isHeading(last)) return null;
    last.remove();
    return last;
  }

  /** Leaves in `holder` as many sentences of `whole` as have room; the others, or null where not one has. */
  #cutSentences(holder: Element, whole: Element): Element | null {
    const count = Math.max(
      ...[...whole.querySelectorAll('.print-text')].map(({ children }) => children.length),
    );
    for (let kept = count - 1; kept > 0; kept -= 1) {
      const part = clone(whole);
      const rest = cutSentences(part, kept);
      holder.replaceChildren(part);
      if (this.#page.fits() && part.textContent?.trim() && rest.textContent?.trim()) return rest;
    }
    holder.replaceChildren(clone(whole));
    return null;
  }

  /** Leaves as many lines of each text as have room; `anywhere`: also where a line is left alone. */
  #cutLines(holder: Element, whole: Element, anywhere: boolean): Element | null {
    for (let limit = this.#page.limit; ;) {
      const part = clone(whole);
      holder.replaceChildren(part);
      const texts = [...part.querySelectorAll('.print-text')].map((text) => {
        const lines = linesOf(text);
        const fitting = lines.filter(({ bottom }) => bottom <= limit).length;
        const kept = anywhere ? Math.min(fitting, lines.length) : linesKept(lines.length, fitting);
        return { text, lines, kept };
      });
      if (texts.every(({ kept }) => kept === 0)) break;
      const rest = clone(whole);
      const rests = [...rest.querySelectorAll('.print-text')];
      for (const [at, { text, lines, kept }] of texts.entries()) {
        const from: Line | undefined = lines[kept];
        const other = document.createElement('p');
        const taken = from ? cutBefore(text, from) : other;
        rests[at]?.replaceChildren(...taken.childNodes);
      }
      leaveGaps(part);
      leaveGaps(rest);
      if (this.#page.fits() && rest.textContent?.trim()) return rest;
      const lowest = Math.max(...texts.flatMap(({ lines, kept }) => lines[kept - 1]?.bottom ?? []));
      limit = Math.min(limit, lowest) - 1;
    }
    holder.replaceChildren(clone(whole));
    return null;
  }

  /** Notes in columns under a heading, over as many pages as they need, a page at a step. */
  *columns(heading: Element, notes: readonly NoteBox[]): Generator<void> {
    let left = notes.map(({ inColumn, columnHeight }) => ({
      note: inColumn as Element,
      height: columnHeight,
    }));
    let title: Element | null = heading;
    while (left.length > 0) {
      const section = document.createElement('section');
      section.className = 'print-notes';
      if (title) section.append(title);
      this.#page.element.append(section);
      const alone = section === this.#page.element.firstElementChild;
      const room = this.#page.height - this.#page.end;
      const filled = fillColumns(
        left.map(({ height }) => height),
        noteColumns,
        room,
      );
      if (filled.taken === 0 && !alone) {
        section.remove();
        this.#turn();
        continue;
      }
      if (filled.taken === 0) {
        const [first, ...others] = left;
        const rest = first ? this.#cutNote(section, first.note) : null;
        left = rest ? [rest, ...others] : others;
      } else {
        section.append(
          columnsOf(filled.columns.map((column) => column.flatMap((at) => left[at]?.note ?? []))),
        );
        left = left.slice(filled.taken);
      }
      title = null;
      if (left.length > 0) this.#turn();
      yield;
    }
  }

  /** Puts the lines of a note that have room on a page of their own; what is left of it. */
  #cutNote(section: Element, note: Element): { note: Element; height: number } | null {
    section.append(columnsOf([[note], []]));
    const lines = linesOf(note);
    const from = lines.findIndex(({ bottom }) => bottom > this.#page.limit);
    const line = from > 0 ? lines[from] : undefined;
    if (!line) return null;
    const taken = cutBefore(note, line);
    const boxes = measureNotes([taken as HTMLElement], this.#element, this.#unit);
    const [box] = boxes.values();
    return box ? { note: box.inColumn, height: box.columnHeight } : null;
  }
}

/** Sections of notes after the text, as React sets them: a heading, then notes. */
function sectionsOf(flow: Element): { heading: Element; notes: HTMLElement[]; beside: boolean }[] {
  return [...flow.querySelectorAll<HTMLElement>('.print-end')].flatMap((section) => {
    const heading = section.querySelector('h2');
    const notes = [...section.querySelectorAll<HTMLElement>('.print-note')];
    return heading ? [{ heading, notes, beside: section.dataset.beside !== undefined }] : [];
  });
}

/**
 * Fills `pages` with what `flow` holds, cut into pages, a paragraph or a page at a step. What is yielded: between steps
 * the window may do other things, but for changing what is laid.
 */
export function* layPages(flow: HTMLElement, pages: HTMLElement): Generator<void> {
  pages.replaceChildren();
  const unit = pages.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(pages).width);
  const sections = sectionsOf(flow);
  const boxes = measureNotes(flow.querySelectorAll<HTMLElement>('.print-note'), pages, unit);
  const beside = sections.find((section) => section.beside);
  const besideText = new Map(beside?.notes.map((note) => [note.dataset.of ?? '', boxes.get(note)]));
  const inMargin = new Map([...besideText].flatMap(([of, box]) => (box ? [[of, box] as const] : [])));
  const laid = new Pages(pages, { boxes: inMargin, raised: measureRaised(flow, pages, unit) }, unit);

  const head = flow.querySelector('.print-head');
  if (head) laid.begin(clone(head));
  const byLines = flow.dataset.sides === 'one';
  for (const row of flow.querySelectorAll('.print-row')) {
    for (const stack of row.children) {
      yield* laid.stack(row, stack, byLines);
      yield;
    }
  }
  const noRoom = new Set(laid.end());
  for (const { heading, notes, beside: onlyLate } of sections) {
    const all = notes.flatMap((note) => boxes.get(note) ?? []);
    yield* laid.columns(clone(heading), onlyLate ? all.filter((box) => noRoom.has(box)) : all);
  }
}
