/** What ours is measured against: places chosen as Hypothesis scores them, on the text as it is, the best taken always. */
import search from 'approx-string-match';
import type { Range } from '../../../articles/model.ts';
import type { Quote } from '../../quote.ts';
import { startingWeights } from '../scoring.ts';

/** Errors allowed: half of the quote, 256 at most. */
const limitOf = (quote: string): number => Math.min(256, quote.length / 2);

function matchesOf(text: string, quote: string, limit: number) {
  const same = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    same.push({ start: at, end: at + quote.length, errors: 0 });
  return same.length > 0 ? same : search(text, quote, limit);
}

function likeness(text: string, context: string): number {
  if (context === '' || text === '') return context === '' ? 1 : 0;
  return 1 - (matchesOf(text, context, context.length)[0]?.errors ?? context.length) / context.length;
}

/** `expected` is where the quote began before. */
export function plainPlace({ quote, prefix, suffix }: Quote, text: string, expected: number): Range | null {
  let best: Range | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { start, end, errors } of matchesOf(text, quote, limitOf(quote))) {
    const score =
      startingWeights.quote * (1 - errors / quote.length) +
      startingWeights.prefix * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      startingWeights.suffix * likeness(text.slice(end, end + suffix.length), suffix) +
      startingWeights.position * (1 - Math.abs(start - expected) / text.length);
    if (score <= most) continue;
    most = score;
    best = { start, end };
  }
  return best;
}
