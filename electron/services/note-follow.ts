/** Bringing the notes on a translation along when its cells are written, joined or parted. */
import type { Article, Cell } from '#core/articles/model.ts';
import type { Language } from '#core/articles/language.ts';
import { termsOf } from '#core/folding.ts';
import { ArticleAnchorer, type KnownPlace } from '#core/notes/article-place.ts';
import { anchorSchema } from '#core/notes/model.ts';
import { targetOf } from '#core/translation/target.ts';
import type { Changes } from '#electron/storage/changes.ts';
import type { Library } from '#electron/storage/library.ts';
import { isUntouched } from './note-cells.ts';
import { NotePlaces, notesOf, standingOf, storedPlace, storePlace, type Target } from './note-places.ts';

/** An unplaced note is looked for when so much of its words stands in what was written. */
const leastShare = 0.5;

/**
 * Places the notes of an article's translation on its cells as they are `after` a command: a row each in `note_places`
 * for those whose words were changed, moved to another cell or may have come back.
 */
export function followCells(library: Library, changes: Changes, before: Article, after: Target): void {
  const language = targetOf(before);
  const known = new Set(before.translation?.cells);
  const fresh = (after.translation?.cells ?? []).filter((cell) => !known.has(cell));
  const places = new NotePlaces(library, before);
  const anchorer = new ArticleAnchorer({ ...after, language: before.language });
  let written: ReadonlySet<string> | null = null;
  for (const note of notesOf(library, before.id)) {
    const { side } = anchorSchema.parse(JSON.parse(note.anchor));
    if (side !== 'translation') continue;
    const { place } = places.standing(note);
    if (place !== null && isUntouched(place, before.translation, after.translation)) continue;
    if (place === null && !mayBeBack(note.quote, (written ??= wordsIn(fresh, language)), language)) continue;
    const stood: KnownPlace | null = places.known(note);
    const at = { note, articleId: before.id, version: after.version, stood };
    const isKnown = storedPlace(library, note.id, after.version) !== undefined;
    storePlace(changes, at, standingOf(anchorer.place(side, note, stood)), isKnown);
  }
}

const wordsIn = (cells: readonly Cell[], language: Language): ReadonlySet<string> =>
  new Set(cells.flatMap(({ text }) => termsOf(text, language, 'loose').map((term) => term.text)));

function mayBeBack(quote: string, written: ReadonlySet<string>, language: Language): boolean {
  const words = termsOf(quote, language, 'loose');
  return words.filter(({ text }) => written.has(text)).length >= words.length * leastShare;
}
