import type { Article, Cell, Paragraph, Segment } from './model.ts';

/** Source sentences and the translation's cells that belong together: one to one as a rule, n to m where cells span more. */
export interface Pair {
  /** Unique within the article: where its source begins. */
  readonly id: number;
  readonly segments: readonly Segment[];
  readonly cells: readonly Cell[];
}

export interface AlignedParagraph {
  readonly paragraph: Paragraph;
  readonly pairs: readonly Pair[];
}

const overlaps = (segment: Segment, cell: Cell): boolean =>
  segment.start < cell.end && cell.start < segment.end;

/**
 * The paragraphs of an article with their sentences grouped by the translation. A cell belongs to the paragraph in
 * which its source begins. Linear in segments plus cells, which both stand in order of their source.
 */
export function alignArticle(article: Article): AlignedParagraph[] {
  const cells = article.translation?.cells ?? [];
  let next = 0;
  return article.paragraphs.map((paragraph) => {
    const pairs: { id: number; segments: Segment[]; cells: Cell[] }[] = [];
    for (const segment of paragraph.segments) {
      const open = pairs.at(-1);
      const last = open?.cells.at(-1);
      const joined = open && last && overlaps(segment, last) ? open : undefined;
      const pair = joined ?? { id: segment.start, segments: [], cells: [] };
      pair.segments.push(segment);
      for (let cell = cells[next]; cell && cell.start < segment.end; cell = cells[++next])
        pair.cells.push(cell);
      if (!joined) pairs.push(pair);
    }
    return { paragraph, pairs };
  });
}
