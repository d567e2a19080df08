/** Library, corpus and names, open for the work that is done beside the app; a function for every task. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Article } from '#core/articles/model.ts';
import { NameBook } from '#core/names/name-book.ts';
import type { Name } from '#core/names/model.ts';
import { createNameTasks } from './name-tasks.ts';
import type { NamesTask, NamesTasks, NamesWorkerData } from './names-messages.ts';

/** Milliseconds to wait for the writing connection, which in WAL mode holds readers up hardly ever. */
const busyTimeout = 5_000;

/** What every task stands on. */
export interface NamesGround {
  /** Read-only; each task runs in one snapshot. */
  readonly db: DatabaseSync;
  readonly bundled: readonly Article[];
  readonly names: NameBook;
  /** Rises whenever a name changed. */
  readonly generation: () => number;
}

export type NameTaskHandlers = {
  readonly [T in NamesTask]: (params: NamesTasks[T]['params']) => NamesTasks[T]['result'];
};

export interface NamesEngine {
  run<T extends NamesTask>(task: T, params: NamesTasks[T]['params']): NamesTasks[T]['result'];
  setNames(all: readonly Name[]): void;
  changeNames(changed: readonly Name[], gone: readonly string[]): void;
  close(): void;
}

/** @throws what the file system or SQLite says where corpus or library cannot be read. */
export function openNamesEngine({ library, corpus }: NamesWorkerData): NamesEngine {
  // Checked when the library was opened: see `loadCorpus`.
  const { articles } = JSON.parse(readFileSync(join(corpus, 'corpus.json'), 'utf8')) as {
    articles: Article[];
  };
  const db = new DatabaseSync(library, { readOnly: true, timeout: busyTimeout });
  const names = new NameBook();
  let generation = 0;
  const handlers = createNameTasks({ db, bundled: articles, names, generation: () => generation });
  return {
    run(task, params) {
      db.exec('BEGIN');
      try {
        return handlers[task](params);
      } finally {
        db.exec('COMMIT');
      }
    },
    setNames(all) {
      generation += 1;
      for (const { id } of names.all()) names.remove(id);
      for (const name of all) names.put(name);
    },
    changeNames(changed, gone) {
      generation += 1;
      for (const id of gone) names.remove(id);
      for (const name of changed) names.put(name);
    },
    close: () => db.close(),
  };
}
