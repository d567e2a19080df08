/** The notes of the text in its order: how the margin lists them and the keys go through them. */
import type { Article } from '#core/articles/model.ts';
import type { Note, Place } from '#core/notes/model.ts';
import type { Stretch } from '../reader/page-text.ts';
import { counterpartsOf, orderOf, stretchesOf } from './stretches.ts';
import { textRows } from './text-rows.ts';

/** Those that have a place in the text; of two that begin together, the older comes first. */
export function notesInText(article: Article, notes: readonly Note[]): Note[] {
  return notes
    .flatMap((note) =>
      note.place && note.place.side !== 'article' ? [{ note, at: orderOf(article, note.place) }] : [],
    )
    .toSorted((a, b) => a.at - b.at || a.note.created.localeCompare(b.note.created))
    .map(({ note }) => note);
}

/** Where a sentence of the page begins. */
export interface SentenceStart {
  readonly cell: string | null;
  readonly start: number;
}

/**
 * The note after (or before) the one in hand; where none is, the first from the sentence on (or the last before it).
 * @param ordered as `notesInText` gives them
 */
export function nextNote(
  article: Article,
  ordered: readonly Note[],
  way: 1 | -1,
  from: { readonly noteId: string | null; readonly sentence: SentenceStart | null },
): Note | undefined {
  const at = ordered.findIndex(({ id }) => id === from.noteId);
  if (at >= 0) return ordered[at + way];
  if (!from.sentence) return way === 1 ? ordered[0] : ordered.at(-1);
  const edge = textRows(article).onSource(from.sentence.cell, from.sentence.start);
  const isPast = ({ place }: Note) => place !== null && orderOf(article, place) >= edge;
  return way === 1 ? ordered.find(isPast) : ordered.findLast((note) => !isPast(note));
}

/** Whether a place covers some of a sentence, itself or by its other side. */
export function touches(
  article: Article,
  place: Place,
  sentence: SentenceStart & { length: number },
): boolean {
  const isHere = ({ cell, start, end }: Stretch) =>
    cell === sentence.cell && start < sentence.start + sentence.length && sentence.start < end;
  return stretchesOf(article, place).some(isHere) || counterpartsOf(article, place).some(isHere);
}
