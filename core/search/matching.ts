/** From a question to its articles, best first. */
import { buildQuery } from './build-query.ts';
import { best, boosted, collect, meeting, narrowed, raritiesOf, type Found } from './evaluate.ts';
import type { Hint, Question } from './model.ts';
import type { NameFinder } from './name-expansion.ts';
import { parseQuery } from './language/parse.ts';
import type { Place } from './index/fields.ts';
import type { Query } from './query.ts';
import { nearBoost, nearThings } from './rank.ts';
import type { ArticleFilter, Retriever } from './index/retriever.ts';
import type { ParsedQuery } from './language/syntax.ts';

/** Articles that are shown together: within such a block their texts decide about the order. */
export const blockOfHits = 20;

/** A question without its number. */
export type Asked = Omit<Question, 'seq'>;

export interface FindContext {
  readonly retrievers: readonly Retriever[];
  readonly names: NameFinder;
  /** Called between pieces of work of a few milliseconds; throws to stop. */
  readonly checkpoint: () => void;
}

/** An article that was found. Higher scores are better; they compare within one answer only. */
export interface Ranked {
  readonly retriever: Retriever;
  readonly doc: number;
  readonly score: number;
}

export interface Matching {
  readonly query: Query;
  /** As it reads; a position of the query for each. */
  readonly clauses: ParsedQuery['clauses'];
  readonly hints: readonly Hint[];
  /** Best first. */
  readonly found: readonly Ranked[];
  /** Articles found, all told. */
  readonly total: number;
}

/**
 * The articles that answer a question. Where a name of several words is found nowhere, its words are looked for singly.
 * @param limit how many are wanted; all that are found, by default.
 */
export function matching(asked: Asked, context: FindContext, limit = Infinity): Matching {
  const { built, found } = answering(asked, asked.filters.place, narrowingOf(asked), context);
  return { ...built, found: ranked(built.query, found, context, limit), total: articlesIn(found) };
}

type Narrowing = ReadonlyMap<'shelf' | 'publication' | 'year', ArticleFilter>;

/** The query that answers a question, and what it finds. */
export function answering(
  asked: Asked,
  place: Place | null,
  narrowing: Narrowing,
  context: FindContext,
): { readonly built: ReturnType<typeof queryOf>; readonly found: readonly Found[] } {
  const answer = (apart: boolean) => {
    const built = queryOf(asked, place, context, apart);
    return { built, found: foundIn(built.query, narrowing, context) };
  };
  const first = answer(false);
  return articlesIn(first.found) === 0 && first.built.query.hasLongName ? answer(true) : first;
}

/** How many articles were found. */
export const articlesIn = (found: readonly Found[]): number =>
  found.reduce((sum, { docs }) => sum + docs.length, 0);

/** A question's query as it is read, its words without a place of their own looked for in `place`. */
export function queryOf(
  asked: Asked,
  place: Place | null,
  { retrievers, names }: Pick<FindContext, 'retrievers' | 'names'>,
  apart = false,
): Pick<Matching, 'query' | 'clauses' | 'hints'> {
  const parsed = parseQuery(asked.text);
  const known: Parameters<typeof buildQuery>[1]['known'] = (probe) =>
    retrievers.some((retriever) => retriever.has(probe));
  const { query, hints } = buildQuery(parsed, { names, leftOut: asked, place, known, apart });
  return { query, clauses: parsed.clauses, hints: [...parsed.hints, ...hints] };
}

/** What narrows a question beside its text and place, each by its name in `SearchFilters`. */
export function narrowingOf({ filters }: Asked): Narrowing {
  const { shelf, publication, year } = filters;
  const narrowing = new Map<'shelf' | 'publication' | 'year', ArticleFilter>();
  if (shelf === 'reading') narrowing.set('shelf', { kind: 'reading' });
  else if (shelf === 'bundled' || shelf === 'own') narrowing.set('shelf', { kind: 'origin', origin: shelf });
  else if (shelf !== null) narrowing.set('shelf', { kind: 'tag', tag: shelf.slice('tag:'.length) });
  if (publication !== null) narrowing.set('publication', { kind: 'published-by', publication });
  if (year !== null)
    narrowing.set('year', {
      kind: 'date',
      from: `${year}-01-01`,
      to: year === '9999' ? null : `${String(Number(year) + 1).padStart(4, '0')}-01-01`,
    });
  return narrowing;
}

/** A clause by its position, and the articles that a query would find without it. */
export interface Nearly {
  readonly position: number;
  readonly articles: number;
}

/** Of a query that finds nothing, what each of its clauses keeps from being found. */
export function nearlyFound(
  query: Query,
  narrowing: ReadonlyMap<string, ArticleFilter>,
  context: FindContext,
): Nearly[] {
  const required = [...query.positions.keys()].filter((at) => query.positions[at]?.required === true);
  if (required.length < 2) return [];
  return required
    .map((position): Nearly => {
      const positions = query.positions.map((one, at) =>
        at === position ? { ...one, required: false } : one,
      );
      return { position, articles: articlesIn(foundIn({ ...query, positions }, narrowing, context)) };
    })
    .filter(({ articles }) => articles > 0);
}

/** For each retriever, the articles that meet the query and pass every filter. */
export function foundIn(
  query: Query,
  narrowing: ReadonlyMap<string, ArticleFilter>,
  { retrievers, checkpoint }: FindContext,
): Found[] {
  if (query.positions.length === 0)
    return retrievers.map(() => ({ docs: new Uint32Array(0), scores: new Float32Array(0) }));
  const met = retrievers.map((retriever) => collect(query, retriever, checkpoint));
  const total = retrievers.reduce((sum, retriever) => sum + retriever.size(), 0);
  const rarities = raritiesOf(query, met, total);
  return retrievers.map((retriever, at) => {
    checkpoint();
    const found = meeting(query, met[at] ?? [], rarities, retriever);
    const allowed = [...narrowing.values()].map((filter) => retriever.filtered(filter));
    return narrowed(found, allowed, retriever.limit());
  });
}

/** The best of all retrievers together. */
function ranked(query: Query, found: readonly Found[], context: FindContext, limit: number): Ranked[] {
  // Where all are shown at once, their texts are read and tell it better.
  const near = articlesIn(found) > blockOfHits ? nearThings(query) : null;
  return context.retrievers
    .flatMap((retriever, at): Ranked[] => {
      const ofIndex = found[at];
      if (!ofIndex || ofIndex.docs.length === 0) return [];
      context.checkpoint();
      const docs = near ? retriever.near(near.things, near.within) : new Uint32Array(0);
      const weighed = boosted(ofIndex, docs, nearBoost, retriever.limit());
      return best(weighed, limit).map((entry) => ({ retriever, ...entry }));
    })
    .toSorted((one, two) => two.score - one.score)
    .slice(0, limit);
}
