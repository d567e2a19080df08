/**
 * The notes of an article in the cache. Of an article with very many, those near where it is opened are read before its
 * text, so that they stand there with it; all of them once the text is painted and nothing else is to be done.
 */
import { CancelledError, replaceEqualDeep, useQuery, type Query } from '@tanstack/react-query';
import type { Note } from '#core/notes/model.ts';
import { call } from './backend.ts';
import { areAll, keepNotes, type KnownNotes } from './known-notes.ts';
import { articleQuery, queryClient } from './queries.ts';

/** A point of an article: in its source (`cell` null), or in a cell. UTF-16 units. */
interface Spot {
  readonly cell: string | null;
  readonly offset: number;
}

export const notesKey = (articleId: string) => ['notes', articleId] as const;

/** ms after which the rest is read though the window has had no rest. */
const patience = 1000;

/** `at`: where the article is opened; null: where the reader left it. */
const notesQuery = (articleId: string, at: Spot | null = null) => ({
  queryKey: notesKey(articleId),
  queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<KnownNotes> => {
    const known = queryClient.getQueryData<KnownNotes>(notesKey(articleId));
    if (known === undefined) {
      const near = await call('notes.near', { articleId, at });
      signal.throwIfAborted();
      if (areAll(near)) return near;
      queryClient.setQueryData<KnownNotes>(notesKey(articleId), near);
    }
    if (known === undefined || !areAll(known)) await textPainted(articleId);
    signal.throwIfAborted();
    const notes = await call('notes.of', { articleId });
    return { notes, total: notes.length };
  },
  structuralSharing: (old: unknown, now: unknown) =>
    keepNotes(old as KnownNotes | undefined, now as KnownNotes, replaceEqualDeep),
  // Who looks at a part of them wants the rest.
  staleTime: ({ state }: Query<KnownNotes, Error, KnownNotes, readonly ['notes', string]>) =>
    state.data && !areAll(state.data) ? 0 : Number.POSITIVE_INFINITY,
});

/** Resolves once the article has come, or cannot, and the window has time; in any case after a while. */
async function textPainted(articleId: string): Promise<void> {
  await queryClient.fetchQuery(articleQuery(articleId)).catch(() => undefined);
  // What comes into the cache is drawn in a task that was put off before this one.
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: patience }));
}

/** What is known of the notes by now, in the order of the text; and whether reading them failed. */
export const useNotesQuery = (articleId: string) => useQuery(notesQuery(articleId));

/** What is known of the notes by now, in the order of the text; undefined while nothing is. */
export const useKnownNotes = (articleId: string): KnownNotes | undefined => useNotesQuery(articleId).data;

/** All notes, in the order of the text; undefined until they are known. */
export function useNotes(articleId: string): readonly Note[] | undefined {
  // No `select`: what it gave would go through `structuralSharing` as well, which is for what is known.
  const known = useKnownNotes(articleId);
  return known && areAll(known) ? known.notes : undefined;
}

/** Begins to read the notes of an article that is being opened at a place; at null where the reader left it. */
export const prefetchNotes = (articleId: string, at: Spot | null): void =>
  void queryClient.prefetchQuery(notesQuery(articleId, at));

/** Forgets the notes of an article that was left before all were known: it may be opened elsewhere next. */
export const forgetSomeNotes = (articleId: string): void =>
  queryClient.removeQueries({
    queryKey: notesKey(articleId),
    exact: true,
    predicate: ({ state }) => state.data !== undefined && !areAll(state.data as KnownNotes),
  });

/** All notes as they are. Throws what reading them threw. */
export async function allNotesOf(articleId: string): Promise<readonly Note[]> {
  for (;;) {
    // A change on its way in ends a reading early: with what was known, or, where nothing was, as cancelled.
    // oxlint-disable-next-line no-await-in-loop
    const known = await queryClient.fetchQuery(notesQuery(articleId)).catch((thrown: unknown) => {
      if (thrown instanceof CancelledError) return null;
      throw thrown;
    });
    if (known !== null && areAll(known)) return known.notes;
  }
}

/** All notes as the window shows them, though others may be on their way; else as soon as all are there. Throws likewise. */
export async function shownNotesOf(articleId: string): Promise<readonly Note[]> {
  const known = queryClient.getQueryData<KnownNotes>(notesKey(articleId));
  return known && areAll(known) ? known.notes : allNotesOf(articleId);
}
