/**
 * What is being written into the translation of one article, by slot. A draft lives from the first key to the moment at
 * which it is both safe and out of hand: a write that failed keeps its text on the page wherever the translator went on to.
 */
import type { Cell } from '#core/articles/model.ts';
import { problemOf, ProblemError, type Problem } from '#core/problem.ts';
import { Autosave, type SaveState } from '../notes/autosave.ts';
import { slotAt, type Slot } from './slots.ts';

export interface Draft {
  readonly text: string;
  /** False until something was typed. */
  readonly touched: boolean;
  readonly state: SaveState;
  /** Why the last write failed. */
  readonly problem: Problem | null;
}

/** Writes a text into the slot's source range, over the cell (null: a gap); resolves to the cell once it is safe. */
export type WriteCell = (slot: Slot, cell: string | null, text: string) => Promise<Cell | null>;

interface Entry {
  slot: Slot;
  /** As it stands now: what a gap's first write made is what the next one changes. */
  cell: string | null;
  draft: Draft;
  readonly autosave: Autosave<string>;
}

const saveAfter = 500; // ms of rest
const textOf = ({ cell }: Slot): string => cell?.text ?? '';

export class Drafts {
  readonly #write: WriteCell;
  readonly #delay: number;
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();
  #held: string | null = null;

  /** @param delay rest after typing before a write, ms. */
  constructor(write: WriteCell, delay = saveAfter) {
    this.#write = write;
    this.#delay = delay;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get(key: string): Draft | undefined {
    return this.#entries.get(key)?.draft;
  }

  /** The cell that a slot's draft is of, as the last write left it: null for a gap, undefined without a draft. */
  cellOf(key: string): string | null | undefined {
    return this.#entries.get(key)?.cell;
  }

  /** The slot that is in hand has a draft, and keeps it when it is safe. */
  hold(slot: Slot | null): void {
    const key = slot?.key ?? null;
    if (key === this.#held) return;
    const before = this.#held;
    this.#held = key;
    if (slot && !this.#entries.has(slot.key)) this.#begin(slot);
    if (before !== null) {
      void this.flush(before);
      this.#dropSafe(before);
    }
    this.#tell();
  }

  change(slot: Slot, text: string): void {
    const entry = this.#entries.get(slot.key) ?? this.#begin(slot);
    entry.slot = slot;
    entry.draft = { ...entry.draft, text, touched: true };
    entry.autosave.change(text);
    this.#tell();
  }

  /** Writes what is not yet saved (of one slot, or of all), now. True once all of it is safe. */
  async flush(key?: string): Promise<boolean> {
    const entries = key === undefined ? [...this.#entries.values()] : [this.#entries.get(key)];
    const safe = await Promise.all(entries.map((entry) => entry?.autosave.flush() ?? true));
    return safe.every(Boolean);
  }

  /** As `flush`, but throws what kept the first of them from being saved. */
  async flushOrThrow(): Promise<void> {
    if (await this.flush()) return;
    const failed = [...this.#entries.values()].find(({ draft }) => draft.problem !== null);
    const { kind, facts } = failed?.draft.problem ?? { kind: 'unexpected', facts: {} };
    throw new ProblemError(kind, facts);
  }

  /** Takes over what changed elsewhere: an undo, a joining, another window. What is not safe yet stays as typed. */
  adopt(slots: readonly Slot[]): void {
    const byKey = new Map(slots.map((slot) => [slot.key, slot]));
    for (const [key, entry] of this.#entries) {
      const slot = byKey.get(key);
      if (slot) {
        entry.slot = slot;
        entry.cell = slot.cell?.id ?? null;
        if (!entry.autosave.pending && textOf(slot) !== entry.autosave.saved) {
          entry.autosave.adopt(textOf(slot));
          entry.draft = { ...entry.draft, text: textOf(slot) };
        }
      } else {
        this.#entries.delete(key);
        if (entry.autosave.pending) this.#move(entry, slots);
      }
    }
    this.#tell();
  }

  /** What could not be saved, and whose slot is gone, goes to the one that has its sentence now, after what stands there. */
  #move({ slot: { start }, draft: { text } }: Entry, slots: readonly Slot[]): void {
    const slot = slotAt(slots, start);
    if (!slot) return;
    const here = this.get(slot.key)?.text ?? textOf(slot);
    this.change(slot, [here, text].filter((part) => part !== '').join(' '));
  }

  #begin(slot: Slot): Entry {
    const autosave = new Autosave<string>({
      saved: textOf(slot),
      same: Object.is,
      delay: this.#delay,
      save: async (text) => {
        const written = await this.#write(entry.slot, entry.cell, text);
        entry.cell = written?.id ?? null;
      },
      onState: (state, thrown) => {
        entry.draft = { ...entry.draft, state, problem: state === 'failed' ? problemOf(thrown) : null };
        this.#dropSafe(slot.key);
        this.#tell();
      },
    });
    const entry: Entry = {
      slot,
      cell: slot.cell?.id ?? null,
      draft: { text: textOf(slot), touched: false, state: 'saved', problem: null },
      autosave,
    };
    this.#entries.set(slot.key, entry);
    return entry;
  }

  #dropSafe(key: string): void {
    const entry = this.#entries.get(key);
    if (entry && key !== this.#held && !entry.autosave.pending) this.#entries.delete(key);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
