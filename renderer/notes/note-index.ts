/** Which notes stand at a point of the text: an interval index, because `highlightsFromPoint` takes 7 to 28 ms. */
import type { Stretch } from '../reader/page-text.ts';

interface Entry {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Length of the whole note, all its stretches. */
  readonly length: number;
  /** The greatest end among this entry and all before it. */
  reach: number;
}

export interface NoteIndex {
  /**
   * Ids of the notes at an offset of the source (`cell` null) or of a cell, the shortest first. An offset at a note's
   * very end counts, because a caret beside its last letter is reported there.
   */
  at(cell: string | null, offset: number): string[];
}

export function indexNotes(
  notes: readonly { readonly id: string; readonly stretches: readonly Stretch[] }[],
): NoteIndex {
  const sides = new Map<string | null, Entry[]>();
  for (const { id, stretches } of notes) {
    const length = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
    for (const { cell, start, end } of stretches) {
      const entries = sides.get(cell) ?? [];
      entries.push({ id, start, end, length, reach: end });
      sides.set(cell, entries);
    }
  }
  for (const entries of sides.values()) {
    entries.sort((a, b) => a.start - b.start);
    let reach = -1;
    for (const entry of entries) {
      reach = Math.max(reach, entry.end);
      entry.reach = reach;
    }
  }
  return {
    at(cell, offset) {
      const entries = sides.get(cell) ?? [];
      const found: Entry[] = [];
      for (let i = firstAfter(entries, offset) - 1; i >= 0; i--) {
        const entry = entries[i];
        if (!entry || entry.reach < offset) break;
        if (entry.end >= offset) found.push(entry);
      }
      return found.toSorted((a, b) => a.length - b.length || a.start - b.start).map((entry) => entry.id);
    },
  };
}

/** Index of the first entry that begins after the offset. */
function firstAfter(entries: readonly Entry[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
