/** At what height each note's text stands, seen from the margin. */
import type { Article } from '#core/articles/model.ts';
import type { Note } from '#core/notes/model.ts';
import { liveRange, rangesOfPlace, rangesOfStretch, sentencesOn } from '../reader/page-text.ts';
import { counterpartsOf } from './stretches.ts';

/**
 * CSS pixels from the top of `column` to the top of each placed note's text on the page. Where the reading mode hides
 * that side, the sentences aligned to it stand for it; a note with neither on the page is left out.
 */
export function measureLevels(
  article: Article,
  root: HTMLElement,
  column: HTMLElement,
  notes: readonly Note[],
): ReadonlyMap<string, number> {
  const sentences = sentencesOn(root);
  const top = column.getBoundingClientRect().top;
  const levels = new Map<string, number>();
  for (const { id, place } of notes) {
    if (!place) continue;
    const range =
      rangesOfPlace(sentences, place)[0] ??
      counterpartsOf(article, place).flatMap((stretch) => rangesOfStretch(sentences, stretch))[0];
    if (range) levels.set(id, liveRange(range).getBoundingClientRect().top - top);
  }
  return levels;
}
