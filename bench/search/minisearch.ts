/** MiniSearch over the same articles: the same words, folded by the same code, its texts in the same library file. */
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import MiniSearch, { type Options, type Query, type SearchOptions } from 'minisearch';
import type { Name } from '#core/names/model.ts';
import { formsOf } from '#core/search/index/analyse.ts';
import { placeBoosts } from '#core/search/index/fields.ts';
import { queryOf } from '#core/search/matching.ts';
import { createOccurrenceReader } from '#core/search/lines/occurrences-in.ts';
import type { Snippet } from '#core/search/model.ts';
import { NameBook } from '#core/names/name-book.ts';
import type { SearchedArticle } from '#core/search/index/searched-article.ts';
import { cutSnippets } from '#core/search/lines/snippets.ts';
import { wordsOf } from '#core/folding.ts';
import type { BareQuery } from './bare-search.ts';
import { asked, hitsWanted } from './ours.ts';
import type { BenchQuery } from './queries.ts';

export const miniSearchOptions: Options = {
  idField: 'number',
  fields: ['title', 'text'],
  tokenize: (text) => wordsOf(text).map(({ start, end }) => text.slice(start, end)),
  processTerm: (word) => formsOf(word)?.term ?? null,
};

const searchOptions: SearchOptions = {
  boost: { title: placeBoosts.title },
  // Its queries are terms already.
  tokenize: (term) => [term],
  processTerm: (term) => term,
};

/** Words side by side are only all asked for: MiniSearch has no phrases, and no time is charged for looking again. */
function queryFor(name: BenchQuery['class'], { join, phrases, prefix }: BareQuery): Query {
  const ways = phrases.map((terms): Query => ({ combineWith: 'AND', queries: [...terms] }));
  const combineWith = join === 'all' ? 'AND' : 'OR';
  return { combineWith, queries: ways, prefix, ...(name === 'fuzzy' ? { fuzzy: 1 } : {}) };
}

export interface OpenMiniSearch {
  /** The lines to show of the best 20. */
  find(query: BenchQuery): Snippet[][];
  close(): void;
}

/** Loads a saved index and opens the library for the texts. */
export function openMiniSearch(index: string, library: string, names: readonly Name[]): OpenMiniSearch {
  const search = MiniSearch.loadJSON(readFileSync(index, 'utf8'), miniSearchOptions);
  const db = new DatabaseSync(library, { readOnly: true });
  const article = db.prepare(
    'SELECT id, title, publication, date, text FROM articles JOIN versions ON versions.hash = articles.version WHERE number = ?',
  );
  const finder = new NameBook(names);
  const read = (number: number): SearchedArticle => {
    const row = article.get(number);
    if (row === undefined) throw new Error(`no article ${number}`);
    return {
      id: String(row.id),
      origin: 'own',
      language: 'ur',
      title: String(row.title),
      translatedTitle: null,
      publication: String(row.publication),
      translatedPublication: null,
      date: String(row.date),
      text: String(row.text),
      translation: null,
    };
  };
  return {
    find(query) {
      const results = search.search(queryFor(query.class, query.plain), searchOptions);
      const occurrencesIn = createOccurrenceReader(
        queryOf(asked(query.text), null, { retrievers: [], names: finder }).query,
      );
      return results.slice(0, hitsWanted).map(({ id }) => cutSnippets(occurrencesIn(read(Number(id)))));
    },
    close: () => db.close(),
  };
}
