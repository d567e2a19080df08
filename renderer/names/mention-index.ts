/** Which mention stands at a point of the text: by binary search, because `highlightsFromPoint` takes 7 to 28 ms. */
import type { Mention } from '#core/names/model.ts';

export interface MentionIndex {
  /**
   * Mentions at an offset of the source (`cell` null) or of a cell, in order of place. Both ends of a mention count,
   * because a caret beside its first or last letter is reported there; so two that touch may both be at one offset.
   */
  at(cell: string | null, offset: number): Mention[];
  /** Mentions that share at least one character with `[start, end)`, in order of place. */
  within(cell: string | null, start: number, end: number): Mention[];
}

/** Indexes the mentions of an article. Mentions of one text never overlap. */
export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const texts = new Map<string | null, Mention[]>();
  for (const mention of mentions) {
    const text = texts.get(mention.cell);
    if (text) text.push(mention);
    else texts.set(mention.cell, [mention]);
  }
  for (const text of texts.values()) text.sort((a, b) => a.start - b.start);

  const collect = (cell: string | null, from: number, isHere: (mention: Mention) => boolean): Mention[] => {
    const text = texts.get(cell) ?? [];
    const found: Mention[] = [];
    for (let i = firstEndingAt(text, from); i < text.length; i += 1) {
      const mention = text[i];
      if (!mention || !isHere(mention)) break;
      found.push(mention);
    }
    return found;
  };
  return {
    at: (cell, offset) => collect(cell, offset, ({ start }) => start <= offset),
    within: (cell, start, end) =>
      start < end ? collect(cell, start + 1, (mention) => mention.start < end) : [],
  };
}

/** Index of the first mention that ends at the offset or after it. */
function firstEndingAt(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const samePlace = (a: Mention, b: Mention): boolean =>
  a.cell === b.cell && a.start === b.start && a.end === b.end;
