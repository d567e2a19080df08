/** Texts in which every mention is marked by hand: `{as written=id}`, or `{as written=id|id}` where a reader cannot tell. */

export interface MarkedArticle {
  readonly id: string;
  readonly source: string;
  readonly translation: string;
}

/** A marked place; UTF-16 offsets in the text without its marks. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Ids of the names it may be: one, but where the text does not say which. */
  readonly nameIds: readonly string[];
}

/** A text without its marks, and what they said. */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  for (const [part, written, ids] of marked.matchAll(/\{([^{}=]+)=([^{}]+)\}|[^{}]+/gu)) {
    if (written === undefined || ids === undefined) text += part;
    else {
      marks.push({ start: text.length, end: text.length + written.length, nameIds: ids.split('|') });
      text += written;
    }
  }
  return { text, marks };
}
