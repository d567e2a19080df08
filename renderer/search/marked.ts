import type { Range } from '#core/articles/model.ts';

/** A run of a text, marked or not. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text into runs by its marks (UTF-16 offsets within the text). Marks may touch, overlap or come unsorted; what
 * lies outside the text is left out. Joined, the runs are the text again.
 */
export function runsOf(text: string, marks: readonly Range[]): Run[] {
  const runs: Run[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (start < end) runs.push({ text: text.slice(start, end), marked });
  };
  let at = 0;
  for (const mark of merged(marks, text.length)) {
    add(at, mark.start, false);
    add(mark.start, mark.end, true);
    at = mark.end;
  }
  add(at, text.length, false);
  return runs;
}

function merged(marks: readonly Range[], length: number): Range[] {
  const sorted = marks
    .map(({ start, end }) => ({ start: Math.max(start, 0), end: Math.min(end, length) }))
    .filter(({ start, end }) => start < end)

    .toSorted((a, b) => a.start - b.start);
  const out: Range[] = [];
  for (const mark of sorted) {
    const last = out.at(-1);
    if (last && mark.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else out.push(mark);
  }
  return out;
}
