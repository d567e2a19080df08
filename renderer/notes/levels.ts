/** At what height each note's text stands, seen from the margin. */
import type { Article } from '#core/articles/model.ts';
import type { Note } from '#core/notes/model.ts';
import type { Rows } from '../reader/near-rows.ts';
import { liveRange, rangesOfStretch, sentencesOn, type Stretch } from '../reader/page-text.ts';
import { counterpartsOf, stretchesOf } from './stretches.ts';
import { textRows } from './text-rows.ts';

/** Where a note's text begins on the page. */
export interface Site {
  readonly row: number;
  /** The stretch that begins there. */
  readonly stretch: Stretch;
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
 * The sites of placed notes, one for each, without laying anything out. Where the reading mode hides a note's side, the
 * sentences aligned to it stand for it; a note with neither on the page has none.
 */
export function sitesOf(
  article: Article,
  root: HTMLElement,
  notes: readonly Note[],
): readonly (Site | undefined)[] {
  const rows = textRows(article);
  const known = new Map<number, readonly Sentence[]>();
  const sentencesIn = (row: number): readonly Sentence[] => {
    const old = known.get(row);
    if (old) return old;
    const element = root.children[row];
    const sentences = element ? sentencesOf(element) : [];
    known.set(row, sentences);
    return sentences;
  };
  const siteOf = (stretches: readonly Stretch[]): Site | undefined => {
    for (const stretch of stretches) {
      const { from, to } = rows.rowsOf(stretch);
      for (let row = from; row <= to; row += 1) {
        const share = shareOf(sentencesIn(row), stretch);
        if (share !== null) return { row, stretch, share };
      }
    }
    return undefined;
  };
  return notes.map(({ place }) =>
    place ? (siteOf(stretchesOf(article, place)) ?? siteOf(counterpartsOf(article, place))) : undefined,
  );
}

/** A sentence of a row in figures: notes are thousands, and the document answers slowly. */
interface Sentence {
  readonly cell: string | null;
  readonly start: number;
  readonly end: number;
  /** How far into the text of its side in its row it begins, from 0 to 1, and how much of that it is. */
  readonly share: number;
  readonly part: number;
}

function sentencesOf(row: Element): Sentence[] {
  const found = sentencesOn(row).map((element) => {
    const { cell = null, side, start } = element.dataset;
    return { cell, side, start: Number(start), length: element.firstChild?.textContent?.length ?? 0 };
  });
  const all = new Map<string | undefined, number>();
  for (const { side, length } of found) all.set(side, (all.get(side) ?? 0) + length);
  const before = new Map<string | undefined, number>();
  return found.map(({ cell, side, start, length }) => {
    const from = before.get(side) ?? 0;
    before.set(side, from + length);
    const whole = Math.max(1, all.get(side) ?? 0);
    return { cell, start, end: start + length, share: from / whole, part: length / whole };
  });
}

/** How far into its side's text in a row the part of a stretch that stands there begins; null where none does. */
function shareOf(sentences: readonly Sentence[], stretch: Stretch): number | null {
  for (const { cell, start, end, share, part } of sentences) {
    if (cell !== stretch.cell || stretch.start >= end || stretch.end <= start) continue;
    return share + (part * Math.max(0, stretch.start - start)) / (end - start);
  }
  return null;
}

/** Where the text of each note stands in its row, by the index of the note: measured where the row was near, else likely. */
export class Downs {
  /** CSS pixels below the top of the row. */
  readonly #down: Float64Array;
  /** Height of the row when that was measured; -1 before. */
  readonly #height: Float64Array;

  constructor(count: number) {
    this.#down = new Float64Array(count);
    this.#height = new Float64Array(count).fill(-1);
  }

  isMeasured(index: number, height: number): boolean {
    return this.#height[index] === height;
  }

  keep(index: number, down: number, height: number): void {
    this.#down[index] = down;
    this.#height[index] = height;
  }

  /** Of a row that was never near, its share of the text (`share`, 0 to 1) says how far down. */
  of(index: number, share: number, height: number): number {
    return (this.#height[index] ?? -1) < 0 ? share * height : (this.#down[index] ?? 0);
  }
}

/**
 * CSS pixels from the top of `column` to the top of each note's text; null for a note without a site. Exact in the rows
 * that are near what is seen; elsewhere as far down its row as when it was last near (`downs`, filled here), or as its
 * share of the text says: laying out the whole of a long article takes longer than opening it.
 */
export function measureLevels(
  sites: readonly (Site | undefined)[],
  root: HTMLElement,
  column: HTMLElement,
  near: Rows,
  downs: Downs,
): readonly (number | null)[] {
  const top = column.getBoundingClientRect().top;
  let row = -1;
  let element: Element | undefined;
  let box = { top: 0, height: 0 };
  let sentences: readonly HTMLElement[] | null = null;
  return sites.map((site, index) => {
    if (!site) return null;
    // Notes are in the order of the text: those of one row follow each other, for the most part.
    if (site.row !== row) {
      row = site.row;
      element = root.children[row];
      sentences = null;
      if (element) box = element.getBoundingClientRect();
    }
    if (!element) return null;
    if (row >= near.from && row < near.to && !downs.isMeasured(index, box.height)) {
      const [range] = rangesOfStretch((sentences ??= sentencesOn(element)), site.stretch);
      const begins = range && liveRange(range).getBoundingClientRect().top - box.top;
      downs.keep(index, begins ?? site.share * box.height, box.height);
    }
    return box.top - top + downs.of(index, site.share, box.height);
  });
}
