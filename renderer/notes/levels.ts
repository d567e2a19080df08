/** At what height each note's text stands, seen from the margin. */
import type { Article } from '#core/articles/model.ts';
import type { Note } from '#core/notes/model.ts';
import type { Rows } from '../reader/near-rows.ts';
import { liveRange, rangesOfStretch, sentencesOn, type Stretch } from '../reader/page-text.ts';
import { counterpartsOf, stretchesOf } from './stretches.ts';
import { textRows } from './text-rows.ts';

/** Where a note's text begins on the page as it is laid out. */
export interface Site {
  readonly row: number;
  readonly range: StaticRange;
  /** How far into its row's text, from 0 to 1: what is known before the row is laid out. */
  readonly share: number;
}

/** The ranges that stretches of text cover on the page; only the rows they run over are looked through. */
export function rangesOnPage(
  article: Article,
  root: HTMLElement,
  stretches: readonly Stretch[],
): StaticRange[] {
  const rows = textRows(article);
  return stretches.flatMap((stretch) => {
    const { from, to } = rows.rowsOf(stretch);
    const sentences = [...root.children].slice(from, to + 1).flatMap(sentencesOn);
    return rangesOfStretch(sentences, stretch);
  });
}

/**
 * The sites of placed notes, without laying anything out. Where the reading mode hides a note's side, the sentences
 * aligned to it stand for it; a note with neither on the page has none.
 */
export function sitesOf(
  article: Article,
  root: HTMLElement,
  notes: readonly Note[],
): ReadonlyMap<string, Site> {
  const rows = textRows(article);
  const known = new Map<number, readonly HTMLElement[]>();
  const sentencesIn = (row: number): readonly HTMLElement[] => {
    const old = known.get(row);
    if (old) return old;
    const element = root.children[row];
    const sentences = element ? sentencesOn(element) : [];
    known.set(row, sentences);
    return sentences;
  };
  const siteOf = (stretches: readonly Stretch[]): Site | undefined => {
    for (const stretch of stretches) {
      const { from, to } = rows.rowsOf(stretch);
      for (let row = from; row <= to; row += 1) {
        const sentences = sentencesIn(row);
        const range = rangesOfStretch(sentences, stretch)[0];
        if (range) return { row, range, share: shareOf(sentences, range) };
      }
    }
    return undefined;
  };
  const sites = new Map<string, Site>();
  for (const { id, place } of notes) {
    if (!place) continue;
    const site = siteOf(stretchesOf(article, place)) ?? siteOf(counterpartsOf(article, place));
    if (site) sites.set(id, site);
  }
  return sites;
}

/** How far into the text of its side in these sentences a range begins, from 0 to 1. */
function shareOf(sentences: readonly HTMLElement[], range: StaticRange): number {
  const text = range.startContainer;
  const side = text.parentElement?.dataset.side;
  let before = 0;
  let all = 0;
  for (const sentence of sentences) {
    if (sentence.dataset.side !== side) continue;
    if (sentence.firstChild === text) before = all + range.startOffset;
    all += sentence.firstChild?.textContent?.length ?? 0;
  }
  return all === 0 ? 0 : before / all;
}

/** How far down its row each note's text begins, CSS pixels, and how high the row was when that was measured. */
export type Measured = Map<string, { readonly down: number; readonly height: number }>;

/**
 * CSS pixels from the top of `column` to the top of each note's text. Exact in the rows that are near what is seen;
 * elsewhere as far down its row as when it was last near (`measured`, filled here), or as its share of the text says:
 * laying out the whole of a long article takes longer than opening it.
 */
export function measureLevels(
  sites: ReadonlyMap<string, Site>,
  root: HTMLElement,
  column: HTMLElement,
  near: Rows,
  measured: Measured,
): ReadonlyMap<string, number> {
  const top = column.getBoundingClientRect().top;
  const boxes = new Map<number, DOMRect>();
  const levels = new Map<string, number>();
  for (const [id, { row, range, share }] of sites) {
    const box = boxes.get(row) ?? root.children[row]?.getBoundingClientRect();
    if (!box) continue;
    boxes.set(row, box);
    let known = measured.get(id);
    if (row >= near.from && row < near.to && known?.height !== box.height) {
      known = { down: liveRange(range).getBoundingClientRect().top - box.top, height: box.height };
      measured.set(id, known);
    }
    levels.set(id, box.top - top + (known?.down ?? share * box.height));
  }
  return levels;
}
