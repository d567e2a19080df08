/**
 * Backend data in the window: one TanStack Query cache, filled by calls and invalidated by the backend's events. What
 * is not here is component state; there is no second store.
 */
import { QueryClient, useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Article } from '#core/articles/model.ts';
import type { Name } from '#core/names/model.ts';
import type { Problem } from '#core/problem.ts';
import { defaultSettings } from '#core/settings/choices.ts';
import type { Settings } from '#core/settings/model.ts';
import type { Shelf } from '#electron/contract/methods.ts';
import { call, listen } from './backend.ts';
import { KeptSettings } from './kept-settings.ts';
import { Arrivals, namesById, patchNames } from './name-list.ts';
import { paced } from './paced.ts';

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

interface SettingsListener {
  /** `typed`: words of the reader's are among what could not be kept. */
  failed(thrown: unknown, what: { readonly retry: () => Promise<void>; readonly typed: boolean }): void;
  saved(): void;
}

let settingsListener: SettingsListener | null = null;

const kept = new KeptSettings({
  write: (patch) => call('settings.set', patch),
  onFailed: (thrown) => {
    // Nobody chose which article to begin with next time; it goes along with the next setting that is saved.
    if (Object.keys(kept.unsaved).every((key) => key === 'lastArticle')) return;
    settingsListener?.failed(thrown, {
      retry: () => kept.save({}),
      typed: kept.unsaved.colourNames !== undefined,
    });
  },
  onSaved: () => settingsListener?.saved(),
});

/** Hears whether settings are kept; returns how to stop. There is one listener. */
export function hearOfSettings(listener: SettingsListener): () => void {
  settingsListener = listener;
  return () => {
    settingsListener = null;
  };
}

const settingsQuery = {
  queryKey: ['settings'],
  queryFn: async () => kept.over(await call('settings.get', {})),
};

export const useSettings = (): Settings => useSuspenseQuery(settingsQuery).data;

/** The settings as they are at this moment, changes on their way to the library included. */
export const settingsNow = (): Settings =>
  queryClient.getQueryData<Settings>(['settings']) ?? defaultSettings;

/**
 * Changes settings: at once in the window, then in the library. What brings out the library or the margin ends the focus on
 * the page. Does not throw: see `hearOfSettings`.
 */
export async function changeSettings(wanted: Partial<Settings>): Promise<void> {
  const bringsOut = wanted.libraryOpen === true || wanted.marginOpen === true;
  const patch = bringsOut ? { focusMode: false, ...wanted } : wanted;
  queryClient.setQueryData<Settings>(['settings'], (old) => ({
    ...(old ?? defaultSettings),
    ...patch,
  }));
  await kept.save(patch);
}

/** Read anew whenever they are looked at. */
export const backupsQuery = {
  queryKey: ['backups'],
  queryFn: () => call('backups.list', {}),
  gcTime: 0,
};

/** What is known of damage to the library that is open; null while nothing is. */
export const useDamage = (): Problem | null =>
  useQuery({ queryKey: ['damage'], queryFn: (): Problem | null => null, enabled: false }).data ?? null;

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

export const useMentions = (articleId: string | null) =>
  useQuery({
    queryKey: ['mentions', articleId],
    queryFn: () => (articleId === null ? [] : call('names.mentions', { articleId })),
    enabled: articleId !== null,
  });

/** All names: read once, then changed where the backend says that a name changed. `namesById` looks one up. */
const namesQuery = { queryKey: ['names'], queryFn: () => call('names.list', {}) };

export const useNames = () => useQuery(namesQuery);

/** One name; undefined while the list is on its way, and where there is none (any more). */
export const useName = (id: string | null): Name | undefined =>
  useQuery({
    ...namesQuery,
    select: (names) => (id === null ? undefined : namesById(names).get(id)),
  }).data;

/** The name as the window knows it at this moment. */
export const nameNow = (id: string): Name | undefined => {
  const names = queryClient.getQueryData<Name[]>(namesQuery.queryKey);
  return names && namesById(names).get(id);
};

/** What is counted of names, and lines of their mentions: keys that begin with `counts` are refreshed as it changes. */
export const useNameCounts = (id: string) =>
  useQuery({ queryKey: ['counts', 'spellings', id], queryFn: () => call('names.counts', { id }) });

export const useNameLinks = (id: string) =>
  useQuery({ queryKey: ['links', id], queryFn: () => call('names.links', { id }) });

/** What the reader settled with a spelling of the name, newest first. */
export const useSettlements = (nameId: string) =>
  useQuery({ queryKey: ['settlements', nameId], queryFn: () => call('names.settlements', { nameId }) });

export const useTags = () => useQuery({ queryKey: ['tags'], queryFn: () => call('notes.tags', {}) });

export const useShelves = () =>
  useQuery({ queryKey: ['shelves'], queryFn: () => call('articles.shelves', {}) });

export const useHistory = () => useQuery({ queryKey: ['history'], queryFn: () => call('history.state', {}) });

/** How far the search index is built anew, in articles. */
export interface Indexing {
  readonly done: number;
  readonly total: number;
}

const indexingKey = ['indexing'];

/** Null while the index is whole, as far as the window has heard. */
export const useIndexing = (): Indexing | null =>
  useQuery({ queryKey: indexingKey, queryFn: (): Indexing | null => null, enabled: false }).data ?? null;

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

const arrivals = new Arrivals();

/** Puts names read anew into the list in the cache. */
export function putNames(ids: readonly string[], read: readonly Name[]): void {
  queryClient.setQueryData<Name[]>(
    namesQuery.queryKey,
    (names) => names && patchNames(names, ids, read, arrivals),
  );
}

/** Names that changed and are still to be read, and whether some are being read now. */
const changedNames = new Set<string>();
let isReadingNames = false;

/** Reads only the names that changed; one call at a time, so that an older answer never comes after a newer one. */
async function readChangedNames(): Promise<void> {
  if (isReadingNames) return;
  isReadingNames = true;
  while (changedNames.size > 0) {
    const ids = [...changedNames].slice(0, readAtOnce);
    for (const id of ids) changedNames.delete(id);
    const list = queryClient.getQueryState(namesQuery.queryKey);
    if (list?.data === undefined || list.fetchStatus === 'fetching') refreshNames();
    else {
      try {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, see above
        putNames(ids, await call('names.some', { ids }));
      } catch {
        // The list says by itself what goes wrong when it is read.
        refreshNames();
      }
    }
  }
  isReadingNames = false;
}

/** Most ids in one call, as the contract allows. */
const readAtOnce = 10_000;

const refreshNames = () => void queryClient.invalidateQueries({ queryKey: namesQuery.queryKey, exact: true });

/** Rest between two readings of what is still on the move in the backend, ms. */
const restBetween = 1000;

/** Lets the backend's events invalidate the cache. Call once. */
export function followBackend(): void {
  listen('changed', ({ articles, notes, names, settled }) => {
    for (const id of articles) refresh('article', id);
    for (const id of notes) refresh('notes', id);
    if (articles.length > 0 || notes.length > 0) refreshShelves();
    if (notes.length > 0) refresh('tags');
    if (notes.length > 0 || articles.length > 0 || names.length > 0) refresh('note-list');
    if (names.length > 0) {
      for (const id of names) changedNames.add(id);
      void readChangedNames();
      refresh('links');
    }
    if (names.length > 0 || articles.length > 0 || settled) {
      refresh('mentions');
      refresh('settlements');
      refresh('counts');
    }
    if (names.length > 0 || articles.length > 0 || notes.length > 0) refresh('search');
    if (articles.length > 0) refresh('notes');
    refresh('history');
  });
  // What was found while the index was being built was found in a part of it.
  listen('indexing', ({ work, done, total }) => {
    if (work === 'check') return;
    queryClient.setQueryData<Indexing | null>(indexingKey, done < total ? { done, total } : null);
    if (done < total) return;
    refresh('search');
    refresh('counts');
  });
  listen(
    'counting',
    paced(() => refresh('counts'), restBetween),
  );
  listen(
    'tray',
    paced(() => refresh('tray'), restBetween),
  );
  listen('backups', () => refresh('backups'));
  listen('missed', () => void queryClient.invalidateQueries());
  listen('settings', (settings) => queryClient.setQueryData(['settings'], kept.over(settings)));
}

/** Puts what the window opens with where it is looked for. */
export function fillCache(settings: Settings, article: Article | null): void {
  queryClient.setQueryData(['settings'], settings);
  if (article) queryClient.setQueryData(['article', article.id], article);
}
