/** Notes on a translation, whose cells change within one version of the source. */
import { cellSchema, type Article, type Cell } from '#core/articles/model.ts';
import type { Language } from '#core/articles/language.ts';
import type { KnownPlace } from '#core/notes/article-place.ts';
import { placeSchema, type Place } from '#core/notes/model.ts';
import { targetOf } from '#core/translation/target.ts';
import { z } from 'zod';

type Translation = Article['translation'];

/** Where a note stood, and the cells there as they read then. */
export const stoodSchema = z.object({ place: placeSchema, cells: z.array(cellSchema) });

/** True of places on the source, and of those in cells that still read as they did. */
export function isCurrent(place: Place, translation: Translation): boolean {
  if (place.side !== 'translation') return true;
  const cells = translation?.cells ?? [];
  return [place.from, place.to].every((point) =>
    cells.some(({ id, revision }) => id === point.cell && revision === point.revision),
  );
}

/** True of a place whose words are in the same cells before and after a change, at the same offsets. */
export function isUntouched(place: Place, before: Translation, after: Translation): boolean {
  if (place.side !== 'translation') return true;
  const [then, now] = [cellsUnder(place, before), cellsUnder(place, after)];
  return then.length > 0 && then.length === now.length && then.every((cell, index) => cell === now[index]);
}

/** The cells from the one that a place begins in to the one that it ends in. */
export function cellsUnder(
  place: Extract<Place, { side: 'translation' }>,
  translation: Translation,
): readonly Cell[] {
  const cells = translation?.cells ?? [];
  const from = cells.findIndex(({ id }) => id === place.from.cell);
  const to = cells.findIndex(({ id }) => id === place.to.cell);
  return from < 0 || to < from ? [] : cells.slice(from, to + 1);
}

/** What is kept of a place that a note loses, as JSON; null where it was none on a translation. */
export function stoodOf({ place, on }: KnownPlace): string | null {
  if (place.side !== 'translation') return null;
  return JSON.stringify({ place, cells: cellsUnder(place, on.translation) });
}

/** The translation as it was: some cells as they read then in the place of those that stand there now. */
export function withCells(translation: Translation, language: Language, then: readonly Cell[]): Translation {
  const first = then[0]?.start ?? 0;
  const last = then.at(-1)?.end ?? 0;
  const others = (translation?.cells ?? []).filter(
    ({ id, start, end }) => (end <= first || start >= last) && then.every((cell) => cell.id !== id),
  );
  const cells = [...others, ...then].toSorted((a, b) => a.start - b.start);
  return { language: targetOf({ language, translation }), cells };
}
