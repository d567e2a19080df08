import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { articleSchema } from '#core/articles/model.ts';
import type { Name } from '#core/names/model.ts';
import { find, type FindRequest } from '#core/search/find.ts';
import { createLunrRetriever } from '#core/search/lunr-retriever.ts';
import type { SearchAnswer } from '#core/search/model.ts';
import { createNameFinder } from '#core/search/name-expansion.ts';
import { createLibraryRetriever } from './search-library.ts';
import type { SearchWorkerData } from './search-messages.ts';

/** Milliseconds to wait for the writing connection, which in WAL mode holds readers up hardly ever. */
const busyTimeout = 5_000;

/** Corpus and library, open for searching. */
export interface SearchEngine {
  setNames(names: readonly Name[]): void;
  /** Sees everything committed before it is called. @param checkpoint called often; throws to stop. */
  find(request: FindRequest, checkpoint: () => void): Pick<SearchAnswer, 'hits' | 'total' | 'expansions'>;
  close(): void;
}

/**
 * Loads the corpus and its index, and opens the library through a read-only connection.
 * @throws what the file system or SQLite says where either cannot be read.
 */
export function openSearchEngine({ library, corpus }: SearchWorkerData): SearchEngine {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(corpus, file), 'utf8'));
  const { articles } = z.object({ articles: z.array(articleSchema) }).parse(read('corpus.json'));
  const bundled = createLunrRetriever(z.looseObject({}).parse(read('index.json')), articles);
  const db = new DatabaseSync(library, { readOnly: true, timeout: busyTimeout });
  const own = createLibraryRetriever(db);
  let names = createNameFinder([]);
  return {
    setNames(list) {
      names = createNameFinder(list);
    },
    find(request, checkpoint) {
      // One snapshot of the library for a whole search: what is found can be read.
      db.exec('BEGIN');
      try {
        own.refresh();
        return find(request, { retrievers: [bundled, own], names, checkpoint });
      } finally {
        db.exec('COMMIT');
      }
    },
    close: () => db.close(),
  };
}
