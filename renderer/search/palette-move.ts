/** Where keys lead in the palette's lines. */

interface Section {
  readonly lines: readonly unknown[];
}

/**
 * The index among all lines that a key leads to; undefined for keys that are the field's own. Up and down go round; the
 * page keys go to the first line of the next or previous section. Home and End are the field's until a line was gone to.
 */
export function moved(
  key: string,
  at: number,
  sections: readonly Section[],
  hasMoved: boolean,
): number | undefined {
  const count = sections.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return undefined;
  const heads: number[] = [];
  let first = 0;
  for (const { lines } of sections) {
    heads.push(first);
    first += lines.length;
  }
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'PageDown':
      return heads.find((head) => head > at) ?? count - 1;
    case 'PageUp':
      return heads.findLast((head) => head < at) ?? 0;
    case 'Home':
      return hasMoved ? 0 : undefined;
    case 'End':
      return hasMoved ? count - 1 : undefined;
    default:
      return undefined;
  }
}
