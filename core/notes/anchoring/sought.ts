/** What is looked for in a folded text. */
import type { Language } from '../../articles/language.ts';
import type { Range } from '../../articles/model.ts';
import { fold } from '../../folding.ts';
import { contextLength, type Quote } from '../quote.ts';
import type { Sought } from './scoring.ts';
import type { TextVersion } from './text-version.ts';

/** What stood at the place that is known, else the quote; folded, with its context. */
export function soughtOf(
  { quote, prefix, suffix }: Quote,
  known: Range | null,
  before: TextVersion | null,
  language: Language,
): Sought {
  if (known === null || before === null) {
    const folded = (part: string) => fold(part, language, 'loose');
    return { quote: folded(quote), prefix: folded(prefix), suffix: folded(suffix), expected: null };
  }
  const own = before.toFolded(known);
  return { ...wordsAt(before.folded, own), expected: own.start };
}

/** The words at a place of a folded text, with their context. */
export const wordsAt = (folded: string, { start, end }: Range): Omit<Sought, 'expected'> => ({
  quote: folded.slice(start, end),
  prefix: folded.slice(Math.max(0, start - contextLength), start),
  suffix: folded.slice(end, end + contextLength),
});
