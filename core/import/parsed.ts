/** What parsing a file of any kind gives, before anything is proposed from it. */
export interface Parsed {
  /** The article's text; of HTML and Markdown, its blocks joined by blank lines. */
  text: string;
  /** As the file says of itself; null where it does not. */
  title: string | null;
  publication: string | null;
  /** As written, in whatever form. */
  date: string | null;
}

export const bare = (text: string): Parsed => ({ text, title: null, publication: null, date: null });

/**
 * Joins blocks by blank lines. A first block that only repeats the title is left out: the title stands above the text
 * anyway. Unless it is all there is.
 */
export function joinBlocks(blocks: readonly string[], title: string | null): string {
  const filled = blocks.map((block) => block.trim()).filter((block) => block !== '');
  const repeats = filled.length > 1 && title !== null && filled[0] === title.trim();
  return (repeats ? filled.slice(1) : filled).join('\n\n');
}
