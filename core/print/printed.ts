/** An article as it goes on paper: its rows, cut into pieces where a note's colour begins or ends or its number stands. */
import { alignArticle, type Pair } from '../articles/align.ts';
import type { Article } from '../articles/model.ts';
import type { Colour } from '../notes/colours.ts';
import type { Note } from '../notes/model.ts';
import type { ReadingMode } from '../settings/choices.ts';
import { NoteMarks, type TextMarks } from './note-marks.ts';

export interface Piece {
  readonly text: string;
  readonly colour: Colour | null;
  /** Numbers of notes that stand at its end. */
  readonly numbers: readonly number[];
}

/** A sentence with what answers it; null for a side not printed. */
export interface PrintedSentence {
  /** Unique within the article: where its source begins. */
  readonly key: number;
  readonly source: readonly Piece[] | null;
  readonly translated: readonly Piece[] | null;
}

/** What stands together: a paragraph, or in the interleaved mode a pair of sentences. */
export interface Stack {
  readonly key: number;
  readonly sentences: readonly PrintedSentence[];
}

export interface NumberedNote {
  /** From 1, sentence by sentence: side by side too, numbers rise down the page. */
  readonly number: number;
  readonly note: Note;
}

export interface PrintedArticle {
  /** A paragraph a row. */
  readonly rows: readonly { readonly key: number; readonly stacks: readonly Stack[] }[];
  readonly notes: readonly NumberedNote[];
  /** Notes with words but without a place on what is printed: on the whole article, not placed, on a text left out. */
  readonly elsewhere: readonly Note[];
}

const unmarked: TextMarks = { marks: [], ends: [] };

/** Cuts `text.slice(from, to)` at the marks and ends on it. */
function piecesOf(
  text: string,
  from: number,
  to: number,
  { marks, ends }: TextMarks,
  numberOf: (note: Note) => number,
): Piece[] {
  const here = marks.filter((mark) => mark.start < to && from < mark.end);
  const endsHere = ends.filter(({ at }) => from < at && at <= to).toSorted((a, b) => a.at - b.at);
  const cuts = [...here.flatMap(({ start, end }) => [start, end]), ...endsHere.map(({ at }) => at), to]
    .filter((cut) => cut > from && cut <= to)
    .toSorted((a, b) => a - b);
  const pieces: Piece[] = [];
  let start = from;
  for (const cut of new Set(cuts)) {
    const colour = here.findLast((mark) => mark.start <= start && cut <= mark.end)?.note.colour ?? null;
    const numbers = endsHere.filter(({ at }) => at === cut).map(({ note }) => numberOf(note));
    pieces.push({ text: text.slice(start, cut), colour, numbers });
    start = cut;
  }
  return pieces;
}

/**
 * Lays an article out for paper. `withNotes` false leaves numbers and notes away and keeps the colours. An article
 * without a translation has its source printed whatever the mode.
 */
export function printArticle(
  article: Article,
  notes: readonly Note[],
  mode: ReadingMode,
  withNotes: boolean,
): PrintedArticle {
  const shown = article.translation === null ? 'source' : mode;
  const sides = { source: shown !== 'translation', translation: shown !== 'source' };
  const placed = new NoteMarks(article, notes, sides);
  const numbered: NumberedNote[] = [];
  const numberOf = (note: Note): number => {
    const number = numbered.length + 1;
    numbered.push({ number, note });
    return number;
  };
  const marksOf = (marks: TextMarks | undefined): TextMarks =>
    marks === undefined ? unmarked : withNotes ? marks : { marks: marks.marks, ends: [] };

  const stackOf = (key: number, pairs: readonly Pair[]): Stack => {
    let translatedBefore = false;
    const sentences = pairs.map(({ id, segments, cells }, index): PrintedSentence => {
      const end = pairs[index + 1]?.id ?? segments.at(-1)?.end ?? id;
      const source = sides.source ? piecesOf(article.text, id, end, marksOf(placed.source), numberOf) : null;
      if (!sides.translation) return { key: id, source, translated: null };
      const translated: Piece[] = [];
      for (const cell of cells.filter(({ text }) => text.trim() !== '')) {
        if (translatedBefore) translated.push({ text: ' ', colour: null, numbers: [] });
        const marks = marksOf(placed.cells.get(cell.id));
        translated.push(...piecesOf(cell.text, 0, cell.text.length, marks, numberOf));
        translatedBefore = true;
      }
      return { key: id, source, translated };
    });
    return { key, sentences };
  };

  const rows = alignArticle(article).map(({ paragraph, pairs }) => ({
    key: paragraph.start,
    stacks:
      shown === 'interleaved'
        ? pairs.map((pair) => stackOf(pair.id, [pair]))
        : [stackOf(paragraph.start, pairs)],
  }));
  return { rows, notes: numbered, elsewhere: withNotes ? placed.elsewhere : [] };
}
