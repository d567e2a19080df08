/** Least lines of a paragraph that stand together, before a page's end (orphans) and after it (widows). */
const together = 2;

/**
 * How many of a paragraph's lines stay where only the first `fitting` of `lines` have room, so that neither part is a line
 * alone; 0 where the paragraph had better move whole.
 */
export function linesKept(lines: number, fitting: number): number {
  if (fitting >= lines) return lines;
  const kept = Math.min(fitting, lines - together);
  return kept < together ? 0 : kept;
}
