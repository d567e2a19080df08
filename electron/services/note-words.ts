/** Notes that have the words of a query, by the same reading of it as the search has. */
import { isLetThrough } from '#core/search/index/article-filters.ts';
import { buildQuery } from '#core/search/build-query.ts';
import { parseQuery } from '#core/search/language/parse.ts';
import { noteMatcher } from '#core/search/notes/note-lines.ts';
import { noteQueryOf } from '#core/search/notes/note-query.ts';
import type { QueryMatcher } from '#core/search/match.ts';
import { createNoteArticles } from '#electron/workers/note-articles.ts';
import { createArticleSets, createNoteFinder } from '#electron/workers/search-notes.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';

export interface NotesWithWords {
  /** As a JSON array; null where nothing is asked for. */
  readonly numbers: string | null;
  /** Marks the words in a line. */
  readonly matcher: QueryMatcher | null;
}

const all: NotesWithWords = { numbers: null, matcher: null };

/** A name of several words stands for all its spellings; its words are met singly where it is found nowhere. */
export function notesWithWords(
  { library, articles }: Ground,
  names: NameStore,
  text: string,
): NotesWithWords {
  if (text.trim() === '') return all;
  // Kept sets would go stale: a connection is not told of its own commits.
  const sets = createArticleSets(library.db);
  const finder = createNoteFinder(library.db);
  const articleOf = createNoteArticles(library.db, [...articles.bundled.values()]);
  const parsed = parseQuery(text);
  const answer = (apart: boolean) => {
    const { query } = buildQuery(parsed, {
      names: names.book,
      leftOut: { withoutNames: [], withoutSpellings: [] },
      place: null,
      known: finder.has,
      apart,
    });
    const ofNotes = noteQueryOf(query);
    if (ofNotes === null) return { numbers: [], matcher: null, hasLongName: query.hasLongName };
    const numbers = finder.numbers(
      { query: ofNotes, narrowing: [] },
      {
        articleOf,
        passes: (filter, article) => isLetThrough(filter, sets)(article),
        checkpoint: () => undefined,
      },
    );
    return { numbers, matcher: noteMatcher(ofNotes), hasLongName: query.hasLongName };
  };
  const whole = answer(false);
  const { numbers, matcher } = whole.numbers.length === 0 && whole.hasLongName ? answer(true) : whole;
  return { numbers: JSON.stringify(numbers), matcher };
}
