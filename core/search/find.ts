import type { Origin } from '../articles/model.ts';
import { buildQuery } from './build-query.ts';
import { createQueryMatcher, type QueryMatcher } from './match.ts';
import type { Hit, SearchAnswer } from './model.ts';
import type { LeftOut, NameFinder } from './name-expansion.ts';
import { parseQuery } from './parse.ts';
import type { Query } from './query.ts';
import { closeness, collect, createScorer, isSure, isVerified, meetsAll, type Candidate } from './rank.ts';
import { reasonsOf } from './reasons.ts';
import type { Retriever } from './retriever.ts';
import { textsOf, type SearchedArticle } from './searched-article.ts';
import { cutSnippets, type FoundText } from './snippets.ts';

export interface FindRequest extends LeftOut {
  readonly text: string;
  readonly origin: Origin | null;
  readonly limit: number;
}

export interface FindContext {
  readonly retrievers: readonly Retriever[];
  readonly names: NameFinder;
  /** Called between pieces of work of a few milliseconds; throws to stop. */
  readonly checkpoint: () => void;
}

interface Scored {
  readonly candidate: Candidate;
  readonly article: SearchedArticle;
  readonly score: number;
}

/** Candidates read in full and weighed by closeness, for each hit that is shown. */
const poolOfHit = 2;

type Found = Pick<SearchAnswer, 'hits' | 'total' | 'expansions'>;

/**
 * Searches: reads the query, looks it up in every index, verifies phrases in the texts, counts, ranks, and cuts the
 * lines to show of the best `limit`. Where a name of several words is found nowhere, its words are looked for singly.
 * Whatever `request.text` is, it never fails of its own.
 */
export function find(request: FindRequest, context: FindContext): Found {
  const searched = context.retrievers.filter(
    ({ origin }) => request.origin === null || origin === request.origin,
  );
  const parsed = parseQuery(request.text);
  const ask = (apart: boolean): Query =>
    buildQuery(
      parsed,
      context.names,
      request,
      (probe) => searched.some((retriever) => retriever.has(probe)),
      apart,
    );
  const query = ask(false);
  const found = answer(query, searched, request.limit, context.checkpoint);
  return found.total === 0 && query.hasLongName
    ? answer(ask(true), searched, request.limit, context.checkpoint)
    : found;
}

function answer(
  query: Query,
  searched: readonly Retriever[],
  limit: number,
  checkpoint: FindContext['checkpoint'],
): Found {
  if (query.positions.length === 0) return { hits: [], total: 0, expansions: [] };
  const matcher = createQueryMatcher(query);
  const candidates = searched.flatMap((retriever) => collect(query, retriever, checkpoint));
  const total = searched.reduce((sum, retriever) => sum + retriever.size(), 0);
  const score = createScorer(query, candidates, total);
  const found = candidates
    .filter((candidate) => meetsAll(query, candidate))
    .filter((candidate) => isSure(query, candidate) || verify(query, matcher, candidate, checkpoint))
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .toSorted((a, b) => b.score - a.score);
  const hits = found
    .slice(0, poolOfHit * limit)
    .flatMap((entry): (Scored & { texts: FoundText[] })[] => {
      checkpoint();
      const article = entry.candidate.retriever.article(entry.candidate.number);
      if (!article) return [];
      const texts = occurrencesIn(article, matcher);
      const near = closeness(
        query,
        texts.map((text) => text.occurrences),
      );
      return [{ ...entry, article, texts, score: entry.score * near }];
    })
    .toSorted(better)
    .slice(0, limit)
    .map(({ article, score, texts }) => hitOf(article, score, texts));
  return { hits, total: found.length, expansions: [...query.expansions] };
}

function verify(query: Query, matcher: QueryMatcher, candidate: Candidate, checkpoint: () => void): boolean {
  checkpoint();
  const article = candidate.retriever.article(candidate.number);
  if (!article) return false;
  const texts = occurrencesIn(article, matcher);
  return isVerified(
    query,
    texts.flatMap((text) => text.occurrences),
  );
}

const occurrencesIn = (article: SearchedArticle, matcher: QueryMatcher): FoundText[] =>
  textsOf(article)
    .map((text) => ({ text, occurrences: matcher.occurrences(text.analysed) }))
    .filter(({ occurrences }) => occurrences.length > 0);

/** Equal scores: the newer first, then by id, so that the order is always the same. */
function better(a: Scored, b: Scored): number {
  if (a.score !== b.score) return b.score - a.score;
  const [first, second] = [a.article.date ?? '', b.article.date ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.article.id < b.article.id ? -1 : 1;
}

const hitOf = (article: SearchedArticle, score: number, texts: readonly FoundText[]): Hit => ({
  articleId: article.id,
  origin: article.origin,
  language: article.language,
  title: article.title,
  translatedTitle: article.translatedTitle,
  publication: article.publication,
  translatedPublication: article.translatedPublication,
  date: article.date,
  score,
  snippets: cutSnippets(texts),
  reasons: reasonsOf(texts),
});
