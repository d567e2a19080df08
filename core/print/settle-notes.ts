/** Which place a page's notes have: level with their lines, at the page's foot, or, with no room left, at the end. */
import { fillColumns } from './columns.ts';

/** Lengths in any one unit, from the top of the page. */
export interface MarginNote {
  /** Where it would begin, level with its line. */
  readonly wanted: number;
  /** As set in the margin, with the space under it. */
  readonly height: number;
  /** As set in a column of the page's foot. */
  readonly footHeight: number;
}

export interface Settled {
  /** Where each note begins in the margin; null for those that are not there. */
  readonly tops: readonly (number | null)[];
  /** Columns of the foot, by the notes' places in what was given. */
  readonly foot: readonly (readonly number[])[];
  /** Of the foot with what stands above it; 0 without one. */
  readonly footHeight: number;
  /** Notes that had no room on the page. */
  readonly late: readonly number[];
}

interface Room {
  /** Where the margin begins: beside the first line of the text, not beside the title. */
  readonly start: number;
  readonly height: number;
  /** Where the text ends. */
  readonly textEnd: number;
  /** Between the text and the notes at the foot. */
  readonly aboveFoot: number;
  readonly footColumns: number;
}

/**
 * Notes of a margin from `start` to `end`, in their order: level with their lines or, where others stand there, as near below as
 * they can be; further up only where the margin ends. What has no room is null. None ever overlap.
 */
export function placeNotes(notes: readonly MarginNote[], start: number, end: number): (number | null)[] {
  let left = end - start;
  const kept = notes.map((note) => {
    const fits = note.height <= left;
    if (fits) left -= note.height;
    return fits;
  });
  let below = start;
  const tops = notes.map((note, index) => {
    if (!kept[index]) return null;
    const top = Math.max(note.wanted, below);
    below = top + note.height;
    return top;
  });
  let limit = end;
  for (const [index, note] of [...notes.entries()].toReversed()) {
    const top = tops[index];
    if (typeof top !== 'number') continue;
    limit = Math.min(top, limit - note.height);
    tops[index] = limit;
  }
  return tops;
}

/**
 * Settles a page's notes. Where the margin has no room for all, the rest go to the page's foot, from which the margin
 * ends where the foot begins; what the foot cannot hold beside the text comes late.
 */
export function settleNotes(notes: readonly MarginNote[], room: Room): Settled {
  const most = Math.max(0, room.height - room.textEnd - room.aboveFoot);
  const footOf = (index: number): number => notes[index]?.footHeight ?? 0;
  let footHeight = 0;
  for (;;) {
    const tops = placeNotes(notes, room.start, room.height - footHeight);
    const over = [...tops.keys()].filter((index) => tops[index] === null);
    const short = over.filter((index) => footOf(index) <= most);
    const filled = fillColumns(short.map(footOf), room.footColumns, most);
    const needed = filled.taken === 0 ? 0 : filled.height + room.aboveFoot;
    // A taller foot takes from the margin, which may send more to the foot: it only ever grows, up to `most`.
    if (needed <= footHeight) {
      const foot = filled.columns.map((column) => column.map((at) => short[at] ?? 0));
      const there = new Set(foot.flat());
      return { tops, foot, footHeight: needed, late: over.filter((index) => !there.has(index)) };
    }
    footHeight = needed;
  }
}
