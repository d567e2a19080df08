/** Where notes stand in the texts that are printed: what is coloured, and after which word a number comes. */
import type { Article, Cell } from '../articles/model.ts';
import { wordsOf, type Word } from '../folding.ts';
import { firstIndex } from '../notes/anchoring/first-index.ts';
import { colours } from '../notes/colours.ts';
import type { Note } from '../notes/model.ts';

/** A stretch of one text in a note's colour; UTF-16 units. */
export interface Mark {
  readonly note: Note;
  readonly start: number;
  readonly end: number;
}

/** The number of a note comes after this offset. */
export interface End {
  readonly note: Note;
  readonly at: number;
}

/** Of one text: the source, or one cell. */
export interface TextMarks {
  readonly marks: Mark[];
  readonly ends: End[];
}

export interface Sides {
  readonly source: boolean;
  readonly translation: boolean;
}

/** A highlight without words of the reader's own is colour and nothing else. */
export const hasWords = ({ text, tags }: Note): boolean => text.trim() !== '' || tags.length > 0;

/**
 * Widens a stretch to whole words: in Nastaliq a word that is cut by an element loses letters. Offsets in `text`, whose
 * words these are.
 */
function wholeWords(words: readonly Word[], start: number, end: number): { start: number; end: number } {
  const first = words[firstIndex(words, (word) => word.end > start)];
  const last = words[firstIndex(words, (word) => word.end >= end)];
  return {
    start: first && first.start < start ? first.start : start,
    end: last && last.start < end ? last.end : end,
  };
}

/** Marks that close what stands before them, in either script: a number comes after them. */
const closing = /[^\s\p{L}\p{M}\p{N}([{]*/uy;

/** Never 0: white space and what opens a text stand before no number. */
function afterClosing(text: string, end: number): number {
  const at = text.slice(0, end).trimEnd().length;
  closing.lastIndex = at;
  return Math.max(1, at + (closing.exec(text)?.[0].length ?? 0));
}

/** Later colours lie over earlier ones, as they are painted on the page. */
const byColour = (a: Mark, b: Mark): number =>
  colours.indexOf(a.note.colour) - colours.indexOf(b.note.colour);

/** Gathers the marks of an article's texts, each text being looked at for its words once. */
export class NoteMarks {
  readonly source: TextMarks = { marks: [], ends: [] };
  readonly cells = new Map<string, TextMarks>();
  /** Notes with words that have no place on what is printed. */
  readonly elsewhere: Note[] = [];
  readonly #article: Article;
  readonly #sides: Sides;
  readonly #words = new Map<string, readonly Word[]>();

  constructor(article: Article, notes: readonly Note[], sides: Sides) {
    this.#article = article;
    this.#sides = sides;
    for (const note of notes) this.#add(note);
    for (const { marks } of [this.source, ...this.cells.values()]) marks.sort(byColour);
  }

  #add(note: Note): void {
    const { place } = note;
    if (place === null || place.side === 'article') this.#leave(note);
    else if (place.side === 'source') this.#addToSource(note, place.start, place.end);
    else this.#addToCells(note, place.from, place.to);
  }

  #leave(note: Note): void {
    if (hasWords(note)) this.elsewhere.push(note);
  }

  #addToSource(note: Note, start: number, end: number): void {
    const { text } = this.#article;
    if (!this.#sides.source) {
      const beside = this.#cellList().findLast(
        (cell) => cell.start < end && start < cell.end && cell.text.trim() !== '',
      );
      if (beside) this.#endAfter(this.#ofCell(beside.id), note, beside.text, beside.text.length);
      else this.#leave(note);
      return;
    }
    const whole = wholeWords(this.#wordsOf('', text), start, end);
    this.source.marks.push({ note, ...whole });
    this.#endAfter(this.source, note, text, whole.end);
  }

  #addToCells(
    note: Note,
    from: { readonly cell: string; readonly offset: number },
    to: { readonly cell: string; readonly offset: number },
  ): void {
    const cells = this.#cellList();
    const first = cells.findIndex(({ id }) => id === from.cell);
    const last = cells.findIndex(({ id }) => id === to.cell);
    const end = cells[last];
    if (first < 0 || last < first || !end) {
      this.#leave(note);
    } else if (!this.#sides.translation) {
      this.#endAfter(this.source, note, this.#article.text, end.end);
    } else {
      for (const [index, cell] of cells.slice(first, last + 1).entries()) {
        const whole = wholeWords(
          this.#wordsOf(cell.id, cell.text),
          index === 0 ? from.offset : 0,
          cell === end ? to.offset : cell.text.length,
        );
        const marks = this.#ofCell(cell.id);
        marks.marks.push({ note, ...whole });
        if (cell === end) this.#endAfter(marks, note, cell.text, whole.end);
      }
    }
  }

  #endAfter(to: TextMarks, note: Note, text: string, at: number): void {
    if (hasWords(note)) to.ends.push({ note, at: afterClosing(text, at) });
  }

  #cellList(): readonly Cell[] {
    return this.#article.translation?.cells ?? [];
  }

  #ofCell(id: string): TextMarks {
    const known = this.cells.get(id);
    if (known) return known;
    const made: TextMarks = { marks: [], ends: [] };
    this.cells.set(id, made);
    return made;
  }

  #wordsOf(id: string, text: string): readonly Word[] {
    const known = this.#words.get(id) ?? wordsOf(text);
    this.#words.set(id, known);
    return known;
  }
}
