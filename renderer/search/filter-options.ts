/** What each filter can be set to, with how much it would show. */
import type { Facets, SearchAnswer, SearchFilters } from '#core/search/model.ts';
import type { SearchQuery, Where } from './query.ts';

type Shelf = NonNullable<SearchFilters['shelf']>;

interface Counted<T extends string> {
  readonly id: T;
  /** Null while not known. */
  readonly count: number | null;
}

export interface FilterOptions {
  readonly places: Readonly<Record<Exclude<Where, 'everywhere'>, number | null>>;
  readonly shelves: readonly Counted<Shelf>[];
  readonly years: readonly Counted<string>[];
  readonly publications: readonly Counted<string>[];
}

const shelves = ['bundled', 'own', 'reading'] as const;

const isTagShelf = (shelf: string): shelf is `tag:${string}` => shelf.startsWith('tag:');

/** A value that is set stands among the choices even where it has no article left. */
function withSet<T extends string>(counted: readonly Counted<T>[], set: T | null, facets: Facets | null) {
  if (set === null || counted.some(({ id }) => id === set)) return counted;
  return [...counted, { id: set, count: facets ? 0 : null }];
}

/** `answer` and `facets` are missing until they have come. */
export function filterOptions(
  { filters }: SearchQuery,
  answer: SearchAnswer | undefined,
  facets: Facets | null,
): FilterOptions {
  const onShelf = new Map(facets?.shelves.map(({ shelf, articles }) => [shelf, articles]));
  const tags = [...onShelf].flatMap(([id, count]) => (isTagShelf(id) ? [{ id, count }] : []));
  const always = shelves.map((id) => ({ id, count: facets ? (onShelf.get(id) ?? 0) : null }));
  return {
    places: {
      title: facets?.places.title ?? null,
      source: facets?.places.source ?? null,
      translation: facets?.places.translation ?? null,
      // In one place of articles no notes are looked for.
      notes: filters.place === null ? (answer?.notesTotal ?? null) : null,
      names: answer?.names.length ?? null,
    },
    shelves: withSet<Shelf>([...always, ...tags], filters.shelf, facets),
    years: withSet(
      (facets?.years ?? []).map(({ year, articles }) => ({ id: year, count: articles })),
      filters.year,
      facets,
    ),
    publications: withSet(
      (facets?.publications ?? []).map(({ publication, articles }) => ({ id: publication, count: articles })),
      filters.publication,
      facets,
    ),
  };
}
