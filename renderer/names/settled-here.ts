/** Which of the reader's words settled a mention. */
import { guessLanguage } from '#core/articles/guess-language.ts';
import { fold } from '#core/folding.ts';
import type { Mention, Settlement } from '#core/names/model.ts';

const key = (text: string): string => fold(text, guessLanguage(text), 'name').trim();

/**
 * The settlement of the mention's own reach that decided it; undefined where it is not among them. Of those for one
 * place the nearest, as the text may have changed since.
 * @param text as written at the mention.
 * @param settlements newest first.
 */
export function settlementOf(
  mention: Mention,
  text: string,
  articleId: string,
  settlements: readonly Settlement[],
): Settlement | undefined {
  const wanted = key(text);
  const candidates = settlements.filter(
    (one) =>
      one.scope === mention.settled &&
      one.nameId === mention.nameId &&
      (one.articleId === null || one.articleId === articleId) &&
      (one.place === null || one.place.cell === mention.cell) &&
      key(one.text) === wanted,
  );
  const distance = ({ place }: Settlement) => (place === null ? 0 : Math.abs(place.start - mention.start));
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0];
}
