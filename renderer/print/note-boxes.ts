/** The notes as they are set: in the margin, and in the columns of a page's foot or of the end. */
import type { MarginNote } from '#core/print/settle-notes.ts';

export interface NoteBox {
  readonly inMargin: HTMLElement;
  readonly inColumn: HTMLElement;
  readonly height: number;
  readonly columnHeight: number;
  /** From the top of the note in the margin down to the line that its number stands on. */
  readonly baseline: number;
}

/** From the top of a raised number down to the line that it stands on, by the text's language. */
type Raised = ReadonlyMap<string, number>;

/** Stands on the line of an element's last letters: its bottom tells where that is. */
function probeAfter(element: Element): Element {
  const probe = document.createElement('span');
  probe.className = 'print-probe';
  element.append(probe);
  return probe;
}

/** The line that an element's last letters stand on, in viewport coordinates. */
function baselineAfter(element: Element): number {
  const probe = probeAfter(element);
  const { bottom } = probe.getBoundingClientRect();
  probe.remove();
  return bottom;
}

/** Measures each of `notes` in the margin's width and in a column's; `unit`: viewport pixels a CSS pixel. */
export function measureNotes(
  notes: Iterable<HTMLElement>,
  pages: HTMLElement,
  unit: number,
): Map<HTMLElement, NoteBox> {
  const margin = document.createElement('div');
  const column = document.createElement('div');
  margin.className = 'print-margin print-measured';
  column.className = 'print-column print-measured';
  const made = [...notes].map((note) => {
    // Its numbers stand in line, beside the text: the page's direction, not that of the note's own words.
    const inMargin = note.cloneNode(true) as HTMLElement;
    inMargin.removeAttribute('dir');
    const inColumn = note.cloneNode(true) as HTMLElement;
    margin.append(inMargin);
    column.append(inColumn);
    return { note, inMargin, inColumn };
  });
  pages.append(margin, column);
  // All are measured, then changed, then measured: each change before a measuring is a layout of thousands of notes.
  const heights = made.map(({ inMargin, inColumn }) => ({
    height: inMargin.getBoundingClientRect().height / unit,
    columnHeight: inColumn.getBoundingClientRect().height / unit,
  }));
  const probes = made.map(({ inMargin }) => {
    const number = inMargin.querySelector('.print-note-number');
    return number ? probeAfter(number) : null;
  });
  const baselines = made.map(({ inMargin }, at) => {
    const probe = probes[at];
    return probe ? (probe.getBoundingClientRect().bottom - inMargin.getBoundingClientRect().top) / unit : 0;
  });
  for (const probe of probes) probe?.remove();
  const boxes = new Map(
    made.map(({ note, inMargin, inColumn }, at) => {
      const { height, columnHeight } = heights[at] ?? { height: 0, columnHeight: 0 };
      const box: NoteBox = { inMargin, inColumn, height, columnHeight, baseline: baselines[at] ?? 0 };
      return [note, box] as const;
    }),
  );
  margin.remove();
  column.remove();
  return boxes;
}

/** How far above its line a raised number begins, in texts like those of `flow`. */
export function measureRaised(flow: Element, pages: HTMLElement, unit: number): Raised {
  const raised = new Map<string, number>();
  for (const language of ['ur', 'en']) {
    const sign = flow.querySelector(`.print-text.${language} .print-number`);
    if (!sign) continue;
    const line = document.createElement('p');
    line.className = `print-text ${language} print-measured`;
    line.append(sign.cloneNode(true));
    pages.append(line);
    const { top } = line.firstElementChild?.getBoundingClientRect() ?? { top: 0 };
    raised.set(language, (baselineAfter(line) - top) / unit);
    line.remove();
  }
  return raised;
}

/** Where a note would stand so that it is level with the raised number that leads to it. */
export function wantedAt(
  sign: Element,
  box: NoteBox,
  raised: Raised,
  pageTop: number,
  unit: number,
): MarginNote {
  const language = sign.closest('.print-text')?.getAttribute('lang') ?? '';
  const line = (sign.getBoundingClientRect().top - pageTop) / unit + (raised.get(language) ?? 0);
  return { wanted: Math.max(0, line - box.baseline), height: box.height, footHeight: box.columnHeight };
}
