/** Finding in what stands on the page: the source and the translation as far as they show. */
import type { Article } from '#core/articles/model.ts';
import type { Folded } from '#core/folding.ts';
import type { Language } from '#core/articles/language.ts';
import { rangesOfStretch, type Stretch } from '../reader/page-text.ts';
import { findIn, searchable } from './find-in-text.ts';

/** One text of the article that shows: the source (`cell` null) or a cell of the translation, with its sentences on the page. */
interface ShownText {
  readonly cell: string | null;
  readonly language: Language;
  readonly folded: Folded;
  readonly sentences: readonly HTMLElement[];
  /** Where each sentence begins in the text, UTF-16. */
  readonly starts: readonly number[];
}

/** A match, as the ranges it covers on the page: one a sentence. */
export type Match = readonly StaticRange[];

/** Readies the texts whose sentences stand on the page. */
export function shownTexts(article: Article, sentences: readonly HTMLElement[]): ShownText[] {
  const byCell = Map.groupBy(sentences, (sentence) => sentence.dataset.cell ?? null);
  const cells = new Map(article.translation?.cells.map((cell) => [cell.id, cell.text]));
  return [...byCell].flatMap(([cell, own]) => {
    const text = cell === null ? article.text : cells.get(cell);
    const language = cell === null ? article.language : article.translation?.language;
    if (text === undefined || language === undefined) return [];
    const starts = own.map((sentence) => Number(sentence.dataset.start));
    return [{ cell, language, folded: searchable(text, language), sentences: own, starts }];
  });
}

/** The sentences that a stretch touches: those from the last that begins at or before it to the last that begins in it. */
function sentencesOf({ sentences, starts }: ShownText, { start, end }: Stretch): readonly HTMLElement[] {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < starts.length && (starts[last] ?? 0) < end) last += 1;
  return sentences.slice(Math.max(low - 1, 0), last);
}

/** Matches of a query in the order in which they stand on the page. Those between sentences that do not show are left out. */
export function matchesOf(texts: readonly ShownText[], query: string): Match[] {
  const matches = texts.flatMap((text) =>
    findIn(text.folded, query, text.language).flatMap((range) => {
      const stretch = { cell: text.cell, ...range };
      const ranges = rangesOfStretch(sentencesOf(text, stretch), stretch);
      return ranges.length > 0 ? [ranges] : [];
    }),
  );
  // Each text's matches are in order already; sorting is stable, so only those of different texts change places.
  return matches.toSorted((a, b) => inOrder(a[0], b[0]));
}

function inOrder(a: StaticRange | undefined, b: StaticRange | undefined): number {
  if (!a || !b || a.startContainer === b.startContainer) return 0;
  return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_PRECEDING
    ? 1
    : -1;
}
