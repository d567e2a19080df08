/** What the word at the caret could become, asked while it is typed, after the hits were asked for. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Suggestion } from '#core/search/model.ts';
import { ask, pause } from './ask.ts';
import { offered } from './completion.ts';

/** ms between keystrokes of a quick typist: nothing is offered that could not be read before it changes. */
const stillFor = 70;

export interface Offer {
  readonly items: readonly Suggestion[];
  /** What a suggestion takes the place of in the text, UTF-16. */
  readonly start: number;
  readonly end: number;
  /** False while these are still the suggestions for an older text. */
  readonly fresh: boolean;
}

const nothing: Offer = { items: [], start: 0, end: 0, fresh: false };

/** @param caret UTF-16 offset in the text. */
export function useSuggestions(text: string, caret: number, wanted: boolean): Offer {
  const asked = wanted && text.trim() !== '';
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['search', 'suggest', text, caret],
    queryFn: async ({ signal }) => {
      await pause(stillFor, signal);
      return ask('search.suggest', { text, caret }, signal);
    },
    enabled: asked,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (!asked || !data) return nothing;
  const { items, start, end } = data;
  return { items: offered(items, text.slice(start, end)), start, end, fresh: !isPlaceholderData };
}
