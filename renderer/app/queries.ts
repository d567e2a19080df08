/**
 * Backend data in the window: one TanStack Query cache, filled by calls and invalidated by the backend's events. What
 * is not here is component state; there is no second store.
 */
import { QueryClient, useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Article } from '#core/articles/model.ts';
import { defaultSettings } from '#core/settings/choices.ts';
import type { Settings } from '#core/settings/model.ts';
import type { Shelf } from '#electron/contract/methods.ts';
import { call, listen } from './backend.ts';

export const queryClient = new QueryClient({
  // The backend is on this machine and says when something changed: nothing grows stale by itself.
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

const settingsQuery = { queryKey: ['settings'], queryFn: () => call('settings.get', {}) };

export const useSettings = (): Settings => useSuspenseQuery(settingsQuery).data;

/** The settings as they are at this moment, changes on their way to the library included. */
export const settingsNow = (): Settings =>
  queryClient.getQueryData<Settings>(['settings']) ?? defaultSettings;

/** Changes settings: at once in the window, then in the library. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  queryClient.setQueryData<Settings>(['settings'], (old) => ({
    ...(old ?? defaultSettings),
    ...patch,
  }));
  await call('settings.set', patch);
}

export const articleQuery = (id: string) => ({
  queryKey: ['article', id],
  queryFn: () => call('articles.open', { id }),
});

export const useArticle = (id: string | null) =>
  useQuery({
    ...articleQuery(id ?? ''),
    enabled: id !== null,
    placeholderData: undefined,
  });

export const notesQuery = (articleId: string) => ({
  queryKey: ['notes', articleId],
  queryFn: () => call('notes.of', { articleId }),
});

export const useNotes = (articleId: string) => useQuery(notesQuery(articleId));

export const useMentions = (articleId: string) =>
  useQuery({ queryKey: ['mentions', articleId], queryFn: () => call('names.mentions', { articleId }) });

export const useNames = () => useQuery({ queryKey: ['names'], queryFn: () => call('names.list', {}) });

export const useNameCounts = (id: string) =>
  useQuery({ queryKey: ['counts', id], queryFn: () => call('names.counts', { id }) });

export const useTags = () => useQuery({ queryKey: ['tags'], queryFn: () => call('notes.tags', {}) });

export const useShelves = () =>
  useQuery({ queryKey: ['shelves'], queryFn: () => call('articles.shelves', {}) });

export const useHistory = () => useQuery({ queryKey: ['history'], queryFn: () => call('history.state', {}) });

const pageSize = 100;

/** A shelf of the library, a page at a time. */
export const useArticles = (shelf: Shelf, filter: string) =>
  useInfiniteQuery({
    queryKey: ['articles', shelf, filter],
    queryFn: ({ pageParam }) => call('articles.list', { shelf, filter, offset: pageParam, limit: pageSize }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const got = pages.length * pageSize;
      return got < last.total ? got : undefined;
    },
    placeholderData: (previous) => previous,
  });

const refresh = (...queryKey: unknown[]) => void queryClient.invalidateQueries({ queryKey });

/** Reads the shelves anew: reading positions change them without an event. */
export function refreshShelves(): void {
  refresh('articles');
  refresh('shelves');
}

/** Lets the backend's events invalidate the cache. Call once. */
export function followBackend(): void {
  listen('changed', ({ articles, notes, names }) => {
    for (const id of articles) refresh('article', id);
    for (const id of notes) refresh('notes', id);
    if (articles.length > 0 || notes.length > 0) refreshShelves();
    if (notes.length > 0) refresh('tags');
    if (names.length > 0) refresh('names');
    if (names.length > 0 || articles.length > 0) {
      refresh('mentions');
      refresh('counts');
    }
    if (names.length > 0 || articles.length > 0 || notes.length > 0) refresh('search');
    if (articles.length > 0) refresh('notes');
    refresh('history');
  });
  // What was found while the index was being built was found in a part of it.
  listen('indexing', ({ done, total }) => {
    if (done < total) return;
    refresh('search');
    refresh('counts');
  });
  listen('missed', () => void queryClient.invalidateQueries());
  listen('settings', (settings) => queryClient.setQueryData(['settings'], settings));
}

/** Puts what the window opens with where it is looked for. */
export function fillCache(settings: Settings, article: Article | null): void {
  queryClient.setQueryData(['settings'], settings);
  if (article) queryClient.setQueryData(['article', article.id], article);
}
