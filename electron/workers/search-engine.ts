import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Article } from '#core/articles/model.ts';
import type { Name } from '#core/names/model.ts';
import { askedWords } from '#core/search/notes/asked-words.ts';
import { facets, find, matching } from '#core/search/find.ts';
import type { CorpusIndex } from '#core/search/index/corpus-index.ts';
import { createLunrRetriever } from '#core/search/index/lunr-retriever.ts';
import { namesHolding } from '#core/search/name-hits.ts';
import { parseQuery } from '#core/search/language/parse.ts';
import { SearchedNames } from '#core/search/searched-names.ts';
import { suggest } from '#core/search/suggest/suggest.ts';
import { createNoteArticles } from './note-articles.ts';
import { notesOf } from './question-notes.ts';
import { createConcordance } from './search-concordance.ts';
import { createLibraryRetriever } from './search-library.ts';
import type { Lane, LaneFindings, LaneParams, SearchWorkerData } from './search-messages.ts';
import { createArticleSets, createNoteFinder } from './search-notes.ts';
import { createVocabulary } from './search-vocabulary.ts';
import { createSuggestionSources } from './suggestion-sources.ts';

/** Milliseconds to wait for the writing connection, which in WAL mode holds readers up hardly ever. */
const busyTimeout = 5_000;

/**
 * Corpus and library, open for searching; a method for every lane. Each sees everything committed before it is called.
 * `checkpoint` is called between pieces of work of a few milliseconds and throws to stop; what was stopped may be asked
 * again.
 */
export type SearchEngine = {
  readonly [L in Lane]: (params: LaneParams<L>, checkpoint: () => void) => LaneFindings<L>;
} & {
  setNames(all: readonly Name[]): void;
  changeNames(changed: readonly Name[], gone: readonly string[]): void;
  close(): void;
};

/**
 * Loads the corpus and its index, and opens the library through a read-only connection.
 * @throws what the file system or SQLite says where either cannot be read.
 */
export function openSearchEngine({ library, corpus }: SearchWorkerData): SearchEngine {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(corpus, file), 'utf8'));
  // Checked when the library was opened: see `loadCorpus`.
  const { articles } = read('corpus.json') as { articles: Article[] };
  const db = new DatabaseSync(library, { readOnly: true, timeout: busyTimeout });
  const sets = createArticleSets(db);
  const bundled = createLunrRetriever(read('index.json') as CorpusIndex, articles, sets);
  const own = createLibraryRetriever(db, sets);
  const retrievers = [bundled, own];
  const finder = createNoteFinder(db);
  const articleOf = createNoteArticles(db, articles);
  const vocabulary = createVocabulary(db);
  const sources = createSuggestionSources({ bundled: articles, retrievers, sets, vocabulary });
  let names = new SearchedNames();
  const context = (checkpoint: () => void) => ({ retrievers, names: names.book, checkpoint });
  const concordance = createConcordance({
    matching: (question, checkpoint) => matching(question, context(checkpoint)),
    version: sets.version,
  });

  /** One snapshot of the library for a whole question: what is found can be read. */
  const inSnapshot = <T>(work: () => T): T => {
    db.exec('BEGIN');
    try {
      own.refresh();
      sets.refresh();
      return work();
    } finally {
      db.exec('COMMIT');
    }
  };

  return {
    setNames(all) {
      names = new SearchedNames(all);
      concordance.forget();
    },
    changeNames(changed, gone) {
      names.change(changed, gone);
      concordance.forget();
    },
    find: (params, checkpoint) =>
      inSnapshot(() => {
        const parsed = parseQuery(params.text);
        return {
          ...find(params, context(checkpoint)),
          ...notesOf(parsed, params, { finder, sets, names: names.book, articleOf, checkpoint }),
          names: namesHolding(names.list, askedWords(parsed), parsed.typing),
        };
      }),
    suggest: ({ text, caret }) => inSnapshot(() => suggest(text, caret, { ...sources, names: names.starts })),
    facets: (params, checkpoint) => inSnapshot(() => facets(params, context(checkpoint))),
    concordance: (params, checkpoint) => inSnapshot(() => concordance.page(params, checkpoint)),
    close: () => db.close(),
  };
}
