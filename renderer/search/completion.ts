import type { Suggestion } from '#core/search/model.ts';

/** The suggestions worth offering for a word as it stands: none that would leave it as it is. */
export const offered = (items: readonly Suggestion[], word: string): Suggestion[] =>
  items.filter(({ text }) => text.trim() !== word.trim());

/** A text in which `[start, end)` gave way to a completion, with the caret (UTF-16) after it. */
export const completed = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  completion: string,
): { readonly text: string; readonly caret: number } => ({
  text: text.slice(0, start) + completion + text.slice(end),
  caret: start + completion.length,
});
