/** Filters and facets over articles at hand, as the corpus' index answers them. */
import { wordsOf } from '../../folding.ts';
import { formsOf } from './analyse.ts';
import type { ArticleSets } from './article-sets.ts';
import type { ArticleFilter, FacetCounts } from './retriever.ts';
import type { SearchedArticle } from './searched-article.ts';

/** Loose keys of the words of what published an article. */
export const publicationTerms = (publication: string): string[] =>
  wordsOf(publication).flatMap(({ start, end }) => formsOf(publication.slice(start, end))?.term ?? []);

/** Whether every word stands in the publication's name, the last perhaps only begun. */
export function holdsWords(publication: string, words: readonly string[]): boolean {
  const terms = publicationTerms(publication);
  return words.every((word, at) =>
    terms.some((term) => (at === words.length - 1 ? term.startsWith(word) : term === word)),
  );
}

const publicationsOf = (article: FilteredArticle): string[] =>
  [article.publication, article.translatedPublication ?? ''].filter((name) => name !== '');

/** What filters ask of an article. */
export type FilteredArticle = Omit<SearchedArticle, 'text' | 'translation'>;

/** The test of a filter, for articles whose ids `sets` knows. */
export function isLetThrough(
  filter: ArticleFilter,
  sets: ArticleSets,
): (article: FilteredArticle) => boolean {
  switch (filter.kind) {
    case 'publication':
      return (article) => publicationsOf(article).some((name) => holdsWords(name, filter.words));
    case 'published-by':
      return (article) => publicationsOf(article).includes(filter.publication);
    case 'tag':
      return among(sets.withTag(filter.tag));
    case 'note':
      return among(sets.withNote(filter.words));
    case 'reading':
      return among(sets.opened());
    case 'origin':
      return ({ origin }) => origin === filter.origin;
    case 'date':
      return ({ date }) =>
        date !== null &&
        (filter.from === null || date >= filter.from) &&
        (filter.to === null || date < filter.to);
  }
}

const among =
  (ids: ReadonlySet<string>) =>
  ({ id }: FilteredArticle): boolean =>
    ids.has(id);

export function facetsOf(articles: readonly SearchedArticle[], sets: ArticleSets): FacetCounts {
  const ids = new Set(articles.map(({ id }) => id));
  const years = counted(articles.flatMap(({ date }) => date?.slice(0, 4) ?? []));
  const publications = counted(articles.map(({ publication }) => publication).filter((name) => name !== ''));
  const tags = new Map<string, number>();
  for (const [tag, tagged] of sets.tags()) {
    const count = tagged.intersection(ids).size;
    if (count > 0) tags.set(tag, count);
  }
  return { years, publications, reading: sets.opened().intersection(ids).size, tags };
}

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
