import { isLetThrough } from '#core/search/index/article-filters.ts';
import type { ArticleSets } from '#core/search/index/article-sets.ts';
import { buildQuery } from '#core/search/build-query.ts';
import { narrowingOf, type Asked } from '#core/search/matching.ts';
import type { SearchAnswer } from '#core/search/model.ts';
import type { NameFinder } from '#core/search/name-expansion.ts';
import { noteQueryOf } from '#core/search/notes/note-query.ts';
import type { ParsedQuery } from '#core/search/language/syntax.ts';
import type { NoteArticle } from './note-articles.ts';
import type { NoteFinder } from './search-notes.ts';

/** Notes shown beside the articles found. */
const noteLimit = 5;

export interface NotesGround {
  readonly finder: NoteFinder;
  readonly sets: ArticleSets;
  readonly names: NameFinder;
  articleOf(id: string): NoteArticle | null;
  readonly checkpoint: () => void;
}

const noNotes = { notes: [], notesTotal: 0 };

/**
 * The notes that answer a question, by the same reading of it as the articles: every spelling of a name, and its words
 * singly where it is found nowhere. None where words are looked for in one place of articles.
 */
export function notesOf(
  parsed: ParsedQuery,
  asked: Asked,
  { finder, sets, names, articleOf, checkpoint }: NotesGround,
): Pick<SearchAnswer, 'notes' | 'notesTotal'> {
  if (asked.filters.place !== null) return noNotes;
  const narrowing = [...narrowingOf(asked).values()];
  const passes = (filter: (typeof narrowing)[number], article: NoteArticle): boolean =>
    isLetThrough(filter, sets)(article);
  const answer = (apart: boolean) => {
    const { query } = buildQuery(parsed, { names, leftOut: asked, place: null, known: finder.has, apart });
    const ofNotes = noteQueryOf(query);
    const found =
      ofNotes &&
      finder.find({ query: ofNotes, limit: noteLimit, narrowing }, { articleOf, passes, checkpoint });
    return { found: found ?? noNotes, hasLongName: query.hasLongName };
  };
  const { found, hasLongName } = answer(false);
  return found.notesTotal === 0 && hasLongName ? answer(true).found : found;
}
