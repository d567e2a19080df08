/** The orders in which the lines of a concordance can stand. */
import { wordsOf } from '../../folding.ts';
import { sortKey } from '../../urdu/sort-key.ts';
import { formsOf, type Forms } from '../index/analyse.ts';
import type { ConcordanceLine, concordanceSorts } from '../model.ts';

export type ConcordanceSort = (typeof concordanceSorts)[number];

/** Words that order by neighbours goes by: where the nearest are the same word, the next ones decide. */
const neighbours = 3;

/**
 * The places of `lines` (which stand in article order) in the order asked for. Lines that this order does not tell
 * apart stay in article order, whichever way it runs; lines without a date or source come last in either.
 */
export function orderOf(
  lines: readonly ConcordanceLine[],
  sort: ConcordanceSort,
  descending: boolean,
): Uint32Array {
  const keys = sort === 'article' ? articleKeys(lines) : lines.map(keyBy[sort]);
  const sign = descending ? -1 : 1;
  return Uint32Array.from(lines.keys()).toSorted((a, b) => {
    const [one, two] = [keys[a] ?? '', keys[b] ?? ''];
    if (one === two) return a - b;
    if (one === '' || two === '') return one === '' ? 1 : -1;
    return one < two ? -sign : sign;
  });
}

const keyBy: Readonly<Record<Exclude<ConcordanceSort, 'article'>, (line: ConcordanceLine) => string>> = {
  next: ({ after }) => keyOfWords(wordsIn(after).slice(0, neighbours)),
  previous: ({ before }) => keyOfWords(wordsIn(before).slice(-neighbours).toReversed()),
  date: ({ date }) => date ?? '',
  publication: ({ publication }) => (publication === '' ? '' : sortKey(publication)),
  spelling: ({ keyword }) => {
    const exact = wordsIn(keyword).map((forms) => forms.exact);
    return `${sortKey(exact.join(' '))}\0${exact.join(' ')}`;
  },
};

/** Articles by rank; their lines by place, also where the worst article comes first. */
function articleKeys(lines: readonly ConcordanceLine[]): string[] {
  let rank = 0;
  return lines.map((line, index) => {
    if (line.articleId !== lines[index - 1]?.articleId) rank += 1;
    return String(rank).padStart(8, '0');
  });
}

const wordsIn = (text: string): Forms[] =>
  wordsOf(text).flatMap(({ start, end }) => formsOf(text.slice(start, end)) ?? []);

/** Where nothing stands beside the keyword, a key of its own that comes first. */
const keyOfWords = (words: readonly Forms[]): string =>
  words.length === 0 ? '\0' : words.map(({ term }) => sortKey(term)).join('\0');
