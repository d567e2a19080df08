import type { Expansion, Hit } from '#core/search/model.ts';

type Spelling = Expansion['spellings'][number];

/** Shown where none of them has been found. */
const shownUnfound = 6;

/** Words and spellings by which the articles shown were found; a spelling that was typed is found as a word. */
export const textsFound = (hits: readonly Hit[]): ReadonlySet<string> =>
  new Set(hits.flatMap(({ reasons }) => reasons.map(({ text }) => text)));

/**
 * The spellings of a name worth showing unasked, in their order: those found, and those left out, which must be had back
 * where they were left out; the first few where there are none of these.
 */
export function spellingsInSight(
  spellings: readonly Spelling[],
  found: ReadonlySet<string>,
  leftOut: readonly string[],
): readonly Spelling[] {
  const inSight = spellings.filter(({ id, text }) => found.has(text) || leftOut.includes(id));
  // One more takes no more room than the button that would show it.
  if (spellings.length <= inSight.length + 1) return spellings;
  return inSight.length > 0 ? inSight : spellings.slice(0, shownUnfound);
}
