/** What highlights paint in each row of the page. */
import type { Article } from '#core/articles/model.ts';
import type { Colour } from '#core/notes/colours.ts';
import type { Note } from '#core/notes/model.ts';
import { rangesOfStretch, sentencesOn, type Stretch } from '../reader/page-text.ts';
import type { Mark } from '../reader/paint.ts';
import { stretchesOf } from './stretches.ts';
import { textRows } from './text-rows.ts';

export type Highlighted = Pick<Note, 'colour' | 'place'>;

export interface Inked {
  readonly colour: Colour;
  readonly stretch: Stretch;
}

/** The stretches to paint by the row they stand in, or run over, in the order of the notes. */
export function stretchesByRow(
  article: Article,
  notes: readonly Highlighted[],
): ReadonlyMap<number, readonly Inked[]> {
  const rows = textRows(article);
  const inked = new Map<number, Inked[]>();
  for (const { colour, place } of notes) {
    if (!place) continue;
    for (const stretch of stretchesOf(article, place)) {
      const { from, to } = rows.rowsOf(stretch);
      for (let row = from; row <= to; row += 1) {
        const here = inked.get(row);
        if (here) here.push({ colour, stretch });
        else inked.set(row, [{ colour, stretch }]);
      }
    }
  }
  return inked;
}

/** Where these stretches stand on a row of the page, and the layers that paint them. */
export function marksIn(row: Element, stretches: readonly Inked[] | undefined): Mark[] {
  if (!stretches) return [];
  const sentences = sentencesOn(row);
  return stretches.flatMap(({ colour, stretch }) =>
    rangesOfStretch(sentences, stretch).map((range): Mark => [`note-${colour}`, range]),
  );
}
