/** What the other side of an article calls a name where one side mentions it. */
import { alignArticle, type Pair } from '../articles/align.ts';
import type { Article } from '../articles/model.ts';
import type { Mention } from './model.ts';

type Place = Pick<Mention, 'cell' | 'start' | 'end'>;

/** Mentions of the name in sentences and cells that belong together; numbers are places in the list of mentions. */
interface Sides {
  readonly pair: Pair;
  readonly source: number[];
  readonly cells: number[];
}

/**
 * For each mention of a name, how the aligned text in the other language writes it: as written there, in order, each
 * once. Where both sides mention it equally often, the k-th mention is answered by the k-th alone. Empty where the
 * other side does not name it; null where there is no other side, or only blanks.
 * @param mentions all of one name in this article, in order of place; cells in their order.
 */
export function besideMentions(article: Article, mentions: readonly Place[]): (string[] | null)[] {
  const sidesOf = alignMentions(article, mentions);
  const cells = new Map(article.translation?.cells.map(({ id, text }) => [id, text]));
  const written = mentions.map(({ cell, start, end }) =>
    (cell === null ? article.text : (cells.get(cell) ?? '')).slice(start, end),
  );
  return mentions.map(({ cell }, number) => {
    const sides = sidesOf[number] ?? null;
    if (sides === null || !sides.pair.cells.some(({ text }) => text.trim() !== '')) return null;
    const [own, other] = cell === null ? [sides.source, sides.cells] : [sides.cells, sides.source];
    const answers = own.length === other.length ? [other[own.indexOf(number)]] : other;
    return [...new Set(answers.map((answer) => written[answer ?? -1] ?? ''))];
  });
}

/** The sides that each mention belongs to; null for one in no sentence, or in a cell that is aligned with none. */
function alignMentions(article: Article, mentions: readonly Place[]): (Sides | null)[] {
  const all = alignArticle(article)
    .flatMap(({ pairs }) => pairs)
    .map((pair): Sides => ({ pair, source: [], cells: [] }));
  const byCell = new Map(all.flatMap((sides) => sides.pair.cells.map(({ id }) => [id, sides] as const)));
  let next = 0;
  return mentions.map(({ cell, start }, number) => {
    if (cell !== null) {
      const sides = byCell.get(cell) ?? null;
      sides?.cells.push(number);
      return sides;
    }
    while (next < all.length && endOf(all[next]) <= start) next += 1;
    const sides = all[next];
    if (sides === undefined || start < (sides.pair.segments[0]?.start ?? 0)) return null;
    sides.source.push(number);
    return sides;
  });
}

const endOf = (sides: Sides | undefined): number => sides?.pair.segments.at(-1)?.end ?? 0;
