/**
 * The column of cards beside the page: what stands in it where, and which of that is near enough to what is seen to be
 * in the document. Cards that never were are of a likely height; those that were, of the height they had.
 */
import type { Note } from '#core/notes/model.ts';
import { nearRows } from '../reader/near-rows.ts';
import type { Page } from '../reader/page-context.tsx';
import { likelySize } from './card-size.ts';
import { measureLevels, sitesOf, type Measured, type Site } from './levels.ts';
import { languageOf } from './selected.ts';
import { crowdedCards, stackCards, type Card, type Slot } from './stack.ts';

/** CSS pixels. */
const gap = 8;
const spacing = { gap, pile: 32, reach: 360 };
/** In a list nothing is beside its text, so nothing is too far from it. */
const listSpacing = { ...spacing, reach: Number.POSITIVE_INFINITY };
/** How far cards may be pushed below their text before all around them are shown on one line each. */
const roomy = 220;

/** Heights of the scroller above and below what it shows in which cards are in the document. */
const screensNear = 0.75;

export interface Shown extends Slot {
  /** From 1; of a pile, of its first note. */
  readonly position: number;
  /** On one line. */
  readonly isCompact: boolean;
}

export interface Arrangement {
  /** What is to be in the document, in the order of the text. */
  readonly shown: readonly Shown[];
  /** Ids of notes that have no text on the page as it is shown. */
  readonly absent: ReadonlySet<string>;
  /** CSS pixels. */
  readonly height: number;
}

export const empty: Arrangement = { shown: [], absent: new Set(), height: 0 };

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;

export const isSame = (a: Arrangement, b: Arrangement): boolean =>
  near(a.height, b.height) &&
  a.absent.size === b.absent.size &&
  a.absent.isSubsetOf(b.absent) &&
  a.shown.length === b.shown.length &&
  a.shown.every((one, index) => {
    const other = b.shown[index];
    return (
      other !== undefined &&
      near(one.top, other.top) &&
      one.position === other.position &&
      one.isCompact === other.isCompact &&
      one.ids.length === other.ids.length &&
      one.ids.every((id, at) => id === other.ids[at])
    );
  });

/** Of one page as it is laid out, and the notes on it; a new one for each layout, text and set of notes. */
export class Column {
  readonly #page: Page & { readonly root: HTMLElement };
  readonly #element: HTMLElement;
  readonly #notes: readonly Note[];
  /** Null where the notes are a list, beside no text. */
  readonly #sites: ReadonlyMap<string, Site> | null;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #measured: Measured = new Map();
  readonly #likely: ReadonlyMap<string, number>;
  readonly #sizes: Sizes;

  constructor(
    page: Page & { readonly root: HTMLElement },
    element: HTMLElement,
    notes: readonly Note[],
    sizes: Sizes,
    isLevel: boolean,
  ) {
    this.#page = page;
    this.#element = element;
    this.#notes = notes;
    this.#sizes = sizes;
    this.#sites = isLevel ? sitesOf(page.article, page.root, notes) : null;
    this.#likely = new Map(
      notes.map((note) => [note.id, likelySize(note, languageOf(page.article, note.anchor.side))]),
    );
    this.#positions = new Map(notes.map(({ id }, index) => [id, index + 1]));
  }

  /** Where all stands now; `kept` are notes whose cards stay in the document wherever they are. */
  arrange(scroller: HTMLElement, held: string | null, kept: readonly (string | null)[]): Arrangement {
    const levels = this.#levels(scroller);
    const standing = this.#notes.filter(({ id }) => levels.has(id));
    const absent = new Set(this.#notes.filter(({ id }) => !levels.has(id)).map(({ id }) => id));
    const card = ({ id }: Note, size: number): Card => ({ id, level: levels.get(id) ?? 0, size });
    const crowded = this.#sites
      ? crowdedCards(
          standing.map((note) => card(note, this.#likely.get(note.id) ?? 0)),
          gap,
          roomy,
        )
      : new Set<string>();
    const isCompact = (id: string) => crowded.has(id) && id !== held;
    const slots = stackCards(
      standing.map((note) =>
        card(
          note,
          isCompact(note.id)
            ? this.#sizes.compact
            : (this.#sizes.full.get(note.id) ?? this.#likely.get(note.id) ?? 0),
        ),
      ),
      held,
      this.#sites ? spacing : listSpacing,
    );
    const top = scroller.getBoundingClientRect().top - this.#element.getBoundingClientRect().top;
    const from = top - screensNear * scroller.clientHeight;
    const to = top + (screensNear + 1) * scroller.clientHeight;
    const shown = slots
      .filter(
        (slot) =>
          (slot.top < to && slot.top + slot.size > from) ||
          (!slot.isPile && (slot.ids[0] === held || kept.includes(slot.ids[0] ?? null))),
      )
      .map((slot): Shown => {
        const [first = ''] = slot.ids;
        return {
          ...slot,
          position: this.#positions.get(first) ?? 0,
          isCompact: !slot.isPile && isCompact(first),
        };
      })
      .toSorted((a, b) => a.position - b.position);
    const last = slots.at(-1);
    return { shown, absent, height: last ? last.top + last.size : 0 };
  }

  #levels(scroller: HTMLElement): ReadonlyMap<string, number> {
    if (!this.#sites) return new Map(this.#notes.map(({ id }) => [id, 0]));
    const { root } = this.#page;
    return measureLevels(
      this.#sites,
      root,
      this.#element,
      nearRows(root, scroller, screensNear),
      this.#measured,
    );
  }
}

/** The heights cards had when they were last in the document, CSS pixels. */
export class Sizes {
  readonly full = new Map<string, number>();
  compact = 34;
  #width = 0;

  /** Takes the heights of all cards in the document (elements with `data-note`); true where any is new. */
  measure(column: HTMLElement): boolean {
    let isNew = false;
    if (column.clientWidth !== this.#width) {
      this.#width = column.clientWidth;
      this.full.clear();
      isNew = true;
    }
    for (const card of column.querySelectorAll<HTMLElement>('[data-note]')) {
      const { note = '' } = card.dataset;
      const { offsetHeight } = card;
      if ('compact' in card.dataset) {
        isNew ||= this.compact !== offsetHeight;
        this.compact = offsetHeight;
      } else {
        isNew ||= this.full.get(note) !== offsetHeight;
        this.full.set(note, offsetHeight);
      }
    }
    return isNew;
  }
}
