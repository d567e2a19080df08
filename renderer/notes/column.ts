/**
 * The column of cards beside the page: what stands in it where, and which of that is near enough to what is seen to be
 * in the document. Cards that never were are of a likely height; those that were, of the height they had.
 */
import type { Note } from '#core/notes/model.ts';
import { nearRows, type Rows } from '../reader/near-rows.ts';
import type { Page } from '../reader/page-context.tsx';
import { likelySize } from './card-size.ts';
import { Downs, measureLevels, sitesOf, type Site } from './levels.ts';
import { languageOf } from './selected.ts';
import type { Sizes } from './sizes.ts';
import { crowdedCards, stackCards, type Card, type Slot } from './stack.ts';

/** CSS pixels. */
const gap = 8;
const spacing = { gap, pile: 32, reach: 360 };
/** In a list nothing is beside its text, so nothing is too far from it. */
const listSpacing = { ...spacing, reach: Number.POSITIVE_INFINITY };
/** How far cards may be pushed below their text before all around them are shown on one line each. */
const roomy = 220;

/** Heights of the scroller above and below what it shows in which cards are in the document, and those that must be. */
const screensNear = 0.75;
const screensAtOnce = 0.15;

/** As `screensNear`, beyond which a card that is in the document leaves it: at once would be too soon where one turns back. */
const screensKept = 1.25;

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
  /** Nothing that is near is still to come into the document. */
  readonly isWhole: boolean;
}

export const empty: Arrangement = { shown: [], absent: new Set(), height: 0, isWhole: true };

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;

export const isSame = (a: Arrangement, b: Arrangement): boolean =>
  near(a.height, b.height) &&
  (a.absent === b.absent || (a.absent.size === b.absent.size && a.absent.isSubsetOf(b.absent))) &&
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

/** How the cards are shown. */
export interface Manner {
  /** Level with their text; else they are a plain list. */
  readonly isLevel: boolean;
  /** With the beginning of quote and text alone. */
  readonly isBrief: boolean;
}

/** All that stands in the column, wherever it is seen from. */
interface Stack {
  /** What it was made for: as long as that is the same, so is the stack. */
  readonly of: string;
  /** Those in which levels are exact. */
  readonly rows: Rows;
  /** From the top. */
  readonly slots: readonly Slot[];
  readonly compact: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
  readonly height: number;
}

/** Of one page as it is laid out, and the notes on it; a new one for each layout, text and set of notes. */
export class Column {
  readonly #page: Page & { readonly root: HTMLElement };
  readonly #element: HTMLElement;
  readonly #notes: readonly Note[];
  /** By the index of the note, as all lists here. Null where the notes are a list, beside no text. */
  readonly #sites: readonly (Site | undefined)[] | null;
  readonly #downs: Downs;
  readonly #likely: readonly number[];
  /** From 1. */
  readonly #positions: ReadonlyMap<string, number>;
  readonly #sizes: Sizes;
  #stack: Stack | null = null;
  /** Keys of the slots that were shown last. */
  #inDocument: ReadonlySet<string> = new Set();

  constructor(
    page: Page & { readonly root: HTMLElement },
    element: HTMLElement,
    notes: readonly Note[],
    sizes: Sizes,
    { isLevel, isBrief }: Manner,
  ) {
    this.#page = page;
    this.#element = element;
    this.#notes = notes;
    this.#sizes = sizes;
    this.#downs = new Downs(notes.length);
    this.#sites = isLevel ? sitesOf(page.article, page.root, notes) : null;
    this.#likely = notes.map((note) => likelySize(note, languageOf(page.article, note.anchor.side), isBrief));
    sizes.take(isBrief);
    this.#positions = new Map(notes.map(({ id }, index) => [id, index + 1]));
  }

  /**
   * Where all stands now; `kept` are notes whose cards stay in the document wherever they are. Of what comes near
   * without being in sight, at most `coming` slots are new.
   */
  arrange(
    scroller: HTMLElement,
    held: string | null,
    kept: readonly (string | null)[],
    coming: number,
  ): Arrangement {
    const { slots, compact, absent, height } = this.#stackFor(
      scroller,
      held,
      coming === 0 ? screensAtOnce : screensNear,
    );
    const top = scroller.getBoundingClientRect().top - this.#element.getBoundingClientRect().top;
    const screen = scroller.clientHeight;
    const within = ({ top: at, size }: Slot, screens: number): boolean =>
      at < top + (1 + screens) * screen && at + size > top - screens * screen;
    const isDue = (slot: Slot): boolean =>
      within(slot, screensAtOnce) ||
      (within(slot, screensKept) && this.#inDocument.has(keyOf(slot))) ||
      (!slot.isPile && (slot.ids[0] === held || kept.includes(slot.ids[0] ?? null)));
    const due = slots.filter(isDue);
    const middle = top + screen / 2;
    const away = (slot: Slot): number => Math.abs(slot.top + slot.size / 2 - middle);
    const others = slots
      .filter((slot) => within(slot, screensNear) && !isDue(slot))
      .toSorted((a, b) => away(a) - away(b));
    const shown = [...due, ...others.slice(0, coming)]
      .map((slot): Shown => {
        const [first = ''] = slot.ids;
        const position = this.#positions.get(first) ?? 0;
        return { ...slot, position, isCompact: !slot.isPile && compact.has(first) };
      })
      .toSorted((a, b) => a.position - b.position);
    this.#inDocument = new Set(shown.map(keyOf));
    return { shown, absent, height, isWhole: others.length <= coming };
  }

  /** The stack as it is, or made anew where page, cards or what is held are other than they were. */
  #stackFor(scroller: HTMLElement, held: string | null, screens: number): Stack {
    const { root } = this.#page;
    const near = this.#sites ? nearRows(root, scroller, screens) : noRows;
    const old = this.#stack?.rows ?? noRows;
    const rows = near.from >= old.from && near.to <= old.to ? old : near;
    const page = root.getBoundingClientRect();
    const below = page.top - this.#element.getBoundingClientRect().top;
    const of = [held, this.#sizes.count, rows.from, rows.to, page.height.toFixed(1), below.toFixed(1)].join(
      ' ',
    );
    if (this.#stack?.of !== of) this.#stack = { of, rows, ...this.#stacked(rows, held) };
    return this.#stack;
  }

  #stacked(rows: Rows, held: string | null): Omit<Stack, 'of' | 'rows'> {
    const { root } = this.#page;
    const levels = this.#sites
      ? measureLevels(this.#sites, root, this.#element, rows, this.#downs)
      : this.#notes.map(() => 0);
    const standing: { readonly id: string; readonly level: number; readonly likely: number }[] = [];
    const absent = new Set<string>();
    for (const [index, { id }] of this.#notes.entries()) {
      const level = levels[index] ?? null;
      if (level === null) absent.add(id);
      else standing.push({ id, level, likely: this.#likely[index] ?? 0 });
    }
    const compact = new Set(
      this.#sites
        ? crowdedCards(
            standing.map(({ id, level, likely }) => ({ id, level, size: likely })),
            gap,
            roomy,
          )
        : [],
    );
    if (held !== null) compact.delete(held);
    const cards = standing.map(({ id, level, likely }): Card => ({
      id,
      level,
      size: compact.has(id) ? this.#sizes.compact : (this.#sizes.full.get(id) ?? likely),
    }));
    const slots = stackCards(cards, held, this.#sites ? spacing : listSpacing);
    const last = slots.at(-1);
    return { slots, compact, absent, height: last ? last.top + last.size : 0 };
  }
}

const noRows: Rows = { from: 0, to: 0 };

const keyOf = ({ ids, isPile }: Slot): string => `${isPile ? 'pile ' : ''}${ids[0]}`;
