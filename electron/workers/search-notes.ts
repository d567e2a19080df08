/** Notes found by their words, in a library's index of them. */
import type { DatabaseSync } from 'node:sqlite';
import type { ArticleSets } from '#core/search/index/article-sets.ts';
import { noteHitSchema, type SearchAnswer } from '#core/search/model.ts';
import { lineOf, noteMatcher } from '#core/search/notes/note-lines.ts';
import { anyFormOf, type NoteDemand, type NoteQuery } from '#core/search/notes/note-query.ts';
import type { ArticleFilter, Probe } from '#core/search/index/retriever.ts';
import { tagKey } from '#core/search/notes/tag-key.ts';
import type { NoteArticle } from './note-articles.ts';
import { allOf, anyOf, expressionOf, probeExpression } from './note-expression.ts';
import { prepareNoteStatements, type NoteStatements } from './note-statements.ts';

export interface NoteRequest {
  readonly query: NoteQuery;
  /** Notes shown at the most; below 0: all. */
  readonly limit: number;
  /** Their articles pass all of these. */
  readonly narrowing: readonly ArticleFilter[];
}

export interface NoteContext {
  articleOf(id: string): NoteArticle | null;
  passes(filter: ArticleFilter, article: NoteArticle): boolean;
  /** Called between pieces of work; throws to stop. */
  readonly checkpoint: () => void;
}

type FoundNotes = Pick<SearchAnswer, 'notes' | 'notesTotal'>;

/** The notes of a library. Each question sees what is committed, or the snapshot of the connection's transaction. */
export interface NoteFinder {
  /** Whether any note holds it; its place is left aside. */
  has(probe: Probe): boolean;
  /** Notes that meet a query, newest first, and how many there are. */
  find(request: NoteRequest, context: NoteContext): FoundNotes;
  /** Numbers of all notes that meet a query, newest first. */
  numbers(request: Omit<NoteRequest, 'limit'>, context: NoteContext): number[];
}

/** @param db a connection to a library, which may be read-only. */
export function createNoteFinder(db: DatabaseSync): NoteFinder {
  const statements = prepareNoteStatements(db);
  return {
    has(probe) {
      // Asked for every way to part a word: most parts are no words.
      if (probe.kind === 'word' && !statements.everHeld(probe.value)) return false;
      const expression = probeExpression(probe, statements.vocabulary);
      return expression !== null && statements.newest(expression, 1).length > 0;
    },
    numbers: (request, context) => matching(statements, { ...request, limit: -1 }, context).numbers,
    find(request, context) {
      const { numbers, total } = matching(statements, request, context);
      const matcher = noteMatcher(request.query);
      const notes = numbers.flatMap((number) => {
        context.checkpoint();
        const { id, article_id: articleId, text, ...note } = statements.note(number);
        const article = context.articleOf(articleId);
        if (article === null) return [];
        return noteHitSchema.parse({
          noteId: id,
          articleId,
          articleTitle: article.title,
          articleLanguage: article.language,
          colour: note.colour,
          tags: note.tags,
          text: text.trim() === '' ? null : lineOf(text, matcher),
          quote: lineOf(note.quote, matcher),
        });
      });
      return { notes, notesTotal: total };
    },
  };
}

/** Numbers of the newest notes that meet a request, and how many there are. */
function matching(
  statements: NoteStatements,
  { query, limit, narrowing }: NoteRequest,
  context: NoteContext,
): { numbers: number[]; total: number } {
  const expression = (demand: NoteDemand) => expressionOf(demand, statements.vocabulary);
  const required = allOf(query.required.filter(({ articles }) => articles.length === 0).map(expression));
  if (required === null) return { numbers: [], total: 0 };
  const excluded = anyOf(query.excluded.flatMap((demand) => expression(demand) ?? []));
  const match = excluded === null ? required : `${required} NOT ${excluded}`;

  const articles = new Map<string, NoteArticle | null>();
  const passes = (filter: ArticleFilter, id: string): boolean => {
    const article = articles.get(id) ?? context.articleOf(id);
    articles.set(id, article);
    return article !== null && context.passes(filter, article);
  };
  const tests: ((number: number, articleId: string) => boolean)[] = [];
  for (const filter of narrowing) tests.push((_, id) => passes(filter, id));
  for (const { articles } of query.excluded)
    for (const filter of articles) tests.push((_, id) => !passes(filter, id));
  for (const demand of query.required.filter(({ articles }) => articles.length > 0)) {
    const byItself = expression(demand);
    const meeting = new Set(byItself === null ? [] : statements.newest(byItself, -1));
    tests.push((number, id) => meeting.has(number) || demand.articles.some((filter) => passes(filter, id)));
  }
  if (tests.length === 0) return { numbers: statements.newest(match, limit), total: statements.count(match) };
  const found = statements
    .matching(match)
    .filter(({ number, articleId }) => tests.every((test) => test(number, articleId)));
  const shown = limit < 0 ? found : found.slice(0, limit);
  return { numbers: shown.map(({ number }) => number), total: found.length };
}

/**
 * Sets of articles by their notes, tags and reading positions; each is kept until anything is committed.
 * @param db as for `createNoteFinder`.
 */
export function createArticleSets(db: DatabaseSync): ArticleSets & {
  /** Lets go of what was committed over since. Call it at the start of each question's transaction. */
  refresh(): void;
  /** Another number after each commit, as of the last `refresh`. */
  version(): number;
} {
  const statements = prepareNoteStatements(db);
  const kept = new Map<string, ReadonlySet<string>>();
  let tags: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  let dataVersion = statements.dataVersion();

  const keep = (key: string, make: () => readonly string[]): ReadonlySet<string> => {
    const known = kept.get(key) ?? new Set(make());
    kept.set(key, known);
    return known;
  };
  const articlesThatMeet = (demand: Partial<NoteDemand>): string[] => {
    const expression = expressionOf({ ...noDemand, ...demand }, statements.vocabulary);
    return expression === null ? [] : statements.articlesOf(expression);
  };
  return {
    refresh() {
      const now = statements.dataVersion();
      if (now === dataVersion) return;
      dataVersion = now;
      kept.clear();
      tags = null;
    },
    version: () => dataVersion,
    withTag: (tag) => keep(`tag ${tagKey(tag)}`, () => articlesThatMeet({ tags: [tag] })),
    withNote: (words) =>
      keep(`note ${JSON.stringify(words)}`, () => articlesThatMeet({ together: [anyFormOf(words)] })),
    opened: () => keep('opened', statements.opened),
    tags: () => (tags ??= gathered(statements.tags())),
  };
}

const noDemand: NoteDemand = { alternatives: [], together: [], tags: [], articles: [] };

/** Tags that are one by their key go by the first that was written. */
function gathered(rows: readonly { tag: string; articleId: string }[]): Map<string, Set<string>> {
  const first = new Map<string, string>();
  const tags = new Map<string, Set<string>>();
  for (const { tag, articleId } of rows) {
    const key = tagKey(tag);
    const label = first.get(key) ?? tag;
    first.set(key, label);
    const articles = tags.get(label) ?? new Set();
    tags.set(label, articles.add(articleId));
  }
  return tags;
}
