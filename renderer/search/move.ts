/** Where keys lead from the field: to the suggestions, which lie in a row, and to the lines found, one below the other. */

/** The line in hand; null while the field itself is. */
export type Active = { readonly in: 'suggestions' | 'lines'; readonly index: number } | null;

export interface Lists {
  /** How many suggestions there are. */
  readonly suggestions: number;
  readonly lines: number;
  /** Indexes of the lines that page keys stop at, in order. */
  readonly heads: readonly number[];
  readonly rightToLeft: boolean;
}

const suggestion = (index: number): Active => ({ in: 'suggestions', index });
const line = (index: number): Active => ({ in: 'lines', index });

/** Where a key leads; undefined for keys that are the field's own. */
export function moved(key: string, active: Active, lists: Lists): Active | undefined {
  if (lists.suggestions === 0 && lists.lines === 0) return undefined;
  const at = active?.in === 'lines' ? active.index : -1;
  switch (key) {
    case 'ArrowDown':
      return down(active, lists);
    case 'ArrowUp':
      return up(active, lists);
    case 'PageDown':
      return lists.lines === 0 ? undefined : line(lists.heads.find((head) => head > at) ?? lists.lines - 1);
    case 'PageUp':
      return lists.lines === 0 ? undefined : line(lists.heads.findLast((head) => head < at) ?? 0);
    case 'ArrowLeft':
    case 'ArrowRight':
      return active?.in === 'suggestions'
        ? along(active.index, (key === 'ArrowLeft') === lists.rightToLeft ? 1 : -1, lists)
        : undefined;
    default:
      return undefined;
  }
}

function down(active: Active, { suggestions, lines }: Lists): Active {
  if (active?.in === 'lines') return active.index < lines - 1 ? line(active.index + 1) : null;
  if (active === null && suggestions > 0) return suggestion(0);
  return lines > 0 ? line(0) : null;
}

function up(active: Active, { suggestions, lines }: Lists): Active {
  if (active?.in === 'suggestions') return null;
  if (active === null) return lines > 0 ? line(lines - 1) : suggestion(0);
  if (active.index > 0) return line(active.index - 1);
  return suggestions > 0 ? suggestion(0) : null;
}

const along = (index: number, by: 1 | -1, { suggestions }: Lists): Active =>
  suggestion(Math.min(Math.max(index + by, 0), suggestions - 1));
