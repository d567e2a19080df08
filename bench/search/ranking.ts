/**
 * Bayaz's search without its lines: corpus and library opened as the search worker opens them, a question answered by
 * its articles in order. Everything but cutting the lines to show.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Article } from '#core/articles/model.ts';
import type { Name } from '#core/names/model.ts';
import { find, matching } from '#core/search/find.ts';
import type { CorpusIndex } from '#core/search/index/corpus-index.ts';
import { createLunrRetriever } from '#core/search/index/lunr-retriever.ts';
import { NameBook } from '#core/names/name-book.ts';
import { createLibraryRetriever } from '#electron/workers/search-library.ts';
import { createArticleSets } from '#electron/workers/search-notes.ts';
import { asked, hitsWanted } from './ours.ts';

export interface Ranking {
  /** Articles among the best 20. */
  rank(text: string): number;
  /** The same and the lines to show. */
  find(text: string): number;
  close(): void;
}

export function openRanking(library: string, corpus: string, list: readonly Name[]): Ranking {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(corpus, file), 'utf8'));
  // Checked when the library was opened: see `loadCorpus`.
  const { articles } = read('corpus.json') as { articles: Article[] };
  const db = new DatabaseSync(library, { readOnly: true });
  const sets = createArticleSets(db);
  const bundled = createLunrRetriever(read('index.json') as CorpusIndex, articles, sets);
  const own = createLibraryRetriever(db, sets);
  const context = {
    retrievers: [bundled, own],
    names: new NameBook(list),
    checkpoint: () => undefined,
  };
  const inSnapshot = (work: () => number): number => {
    db.exec('BEGIN');
    own.refresh();
    sets.refresh();
    const found = work();
    db.exec('COMMIT');
    return found;
  };
  return {
    rank: (text) => inSnapshot(() => matching(asked(text), context, hitsWanted).found.length),
    find: (text) => inSnapshot(() => find({ ...asked(text), limit: hitsWanted }, context).hits.length),
    close: () => db.close(),
  };
}
