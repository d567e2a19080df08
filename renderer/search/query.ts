/** What the search box asks: the text, what narrows it, and what is left out of its widening. */
import type { Question, SearchFilters } from '#core/search/model.ts';

export interface SearchQuery {
  readonly text: string;
  readonly filters: SearchFilters;
  /** Only this section of the answer is shown; null for all of them. */
  readonly only: 'notes' | 'names' | null;
  readonly withoutNames: readonly string[];
  readonly withoutSpellings: readonly string[];
  /** Articles asked for. */
  readonly limit: number;
}

/** Articles asked for at first, and how many more each time. */
export const pageOfHits = 20;

/** Articles asked for at the most: the contract's limit. */
export const mostHits = 200;

export const unfiltered: SearchFilters = { place: null, shelf: null, publication: null, year: null };

export const emptyQuery: SearchQuery = {
  text: '',
  filters: unfiltered,
  only: null,
  withoutNames: [],
  withoutSpellings: [],
  limit: pageOfHits,
};

/** Where a query looks, as one choice of the reader's. */
export const wheres = ['everywhere', 'title', 'source', 'translation', 'notes', 'names'] as const;
export type Where = (typeof wheres)[number];

export const whereOf = ({ only, filters }: SearchQuery): Where => only ?? filters.place ?? 'everywhere';

/** The patch of a query that has it look there. */
export function lookingIn(where: Where, filters: SearchFilters): Pick<SearchQuery, 'filters' | 'only'> {
  if (where === 'notes' || where === 'names') return { only: where, filters: { ...filters, place: null } };
  return { only: null, filters: { ...filters, place: where === 'everywhere' ? null : where } };
}

/** True where filters hide articles that the text alone would find. */
export const hidesArticles = ({ filters }: SearchQuery): boolean =>
  Object.values(filters).some((value) => value !== null);

/** True where anything is chosen that narrows what is shown. */
export const isNarrowed = (query: SearchQuery): boolean => query.only !== null || hidesArticles(query);

export const withoutFilters: Pick<SearchQuery, 'filters' | 'only'> = { filters: unfiltered, only: null };

/** A query's text without `[start, end)`, UTF-16 offsets, and the space that then stands there twice. */
export const withoutPart = (text: string, start: number, end: number): string =>
  `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();

/** The question that goes to the backend, without its number. What is only shown otherwise is no part of it. */
export const questionOf = ({
  text,
  filters,
  withoutNames,
  withoutSpellings,
}: SearchQuery): Omit<Question, 'seq'> => ({
  text,
  filters,
  withoutNames: [...withoutNames],
  withoutSpellings: [...withoutSpellings],
});

/**
 * The query after a change. What another text makes of it starts with one page; an emptied field forgets what was left
 * out, which belonged to that text, and keeps the filters, which are in sight.
 */
export function changed(query: SearchQuery, patch: Partial<SearchQuery>): SearchQuery {
  if (patch.text?.trim() === '')
    return { ...emptyQuery, text: patch.text, filters: query.filters, only: query.only };
  return { ...query, limit: pageOfHits, ...patch };
}
