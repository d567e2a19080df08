/** An article as rows of a bilingual table: its cells and, between them, the sentences that none translates. */
import type { Article, Range } from '../../articles/model.ts';

export type ExportedArticle = Pick<
  Article,
  | 'id'
  | 'language'
  | 'title'
  | 'translatedTitle'
  | 'publication'
  | 'date'
  | 'text'
  | 'paragraphs'
  | 'translation'
>;

export interface AlignedRow {
  readonly source: string;
  /** Null for a sentence without a translation. */
  readonly target: string | null;
  /** Of the source; several are translated together. */
  readonly sentences: number;
}

/** In the order of the text. Sentences without a translation have a row each. */
export function alignedRows({ text, paragraphs, translation }: ExportedArticle): AlignedRow[] {
  const cells = (translation?.cells ?? []).toSorted((a, b) => a.start - b.start);
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  const rows: AlignedRow[] = [];
  const within = ({ start, end }: Range) =>
    segments.filter((segment) => segment.start < end && start < segment.end).length;
  let next = 0;
  for (const segment of segments) {
    for (let cell = cells[next]; cell !== undefined && cell.start < segment.end; cell = cells[next]) {
      rows.push({ source: text.slice(cell.start, cell.end), target: cell.text, sentences: within(cell) });
      next += 1;
    }
    const last = cells[next - 1];
    if (last === undefined || last.end <= segment.start)
      rows.push({ source: text.slice(segment.start, segment.end), target: null, sentences: 1 });
  }
  return rows;
}
