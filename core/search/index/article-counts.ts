/** How often each term stands in each place of an article, from its analysed texts. */
import { fieldOf, forms, places, type Field, type Place } from './fields.ts';
import type { Forms } from './analyse.ts';
import { textsOf, type SearchedArticle } from './searched-article.ts';

export interface ArticleCounts {
  /** Words of each place. */
  readonly lengths: Readonly<Record<Place, number>>;
  /** Occurrences of a term in a field; 0 where there is none. */
  count(field: Field, term: string): number;
}

/** What a word is kept under in each form (see `Form`); a term twice is counted twice. */
const termsOf: Record<(typeof forms)[number], (word: Forms) => readonly string[]> = {
  word: ({ term }) => [term],
  stem: ({ stems }) => stems,
  exact: ({ exact, capitals }) => (capitals === null ? [exact] : [exact, capitals]),
};

export function countArticle(article: SearchedArticle): ArticleCounts {
  const lengths: Record<Place, number> = { title: 0, source: 0, translation: 0 };
  const counts = new Map<string, number>();
  for (const { side, analysed } of textsOf(article)) {
    lengths[side] += analysed.forms.length;
    const times = new Uint32Array(analysed.table.length);
    for (const form of analysed.forms) times[form] = (times[form] ?? 0) + 1;
    for (const [at, word] of analysed.table.entries())
      for (const form of forms)
        for (const term of termsOf[form](word)) {
          const key = `${fieldOf(side, form)} ${term}`;
          counts.set(key, (counts.get(key) ?? 0) + (times[at] ?? 0));
        }
  }
  return { lengths, count: (field, term) => counts.get(`${field} ${term}`) ?? 0 };
}

/** Words of each place in an average article; 0 where there is no article. */
export function averageLengths(articles: readonly ArticleCounts['lengths'][]): Record<Place, number> {
  const sum = (place: Place) => articles.reduce((total, lengths) => total + lengths[place], 0);
  const average = (place: Place) => (articles.length === 0 ? 0 : sum(place) / articles.length);
  return Object.fromEntries(places.map((place) => [place, average(place)])) as Record<Place, number>;
}
