/** The whole backend behind the contract. */
import type { EventBus } from '#electron/contract/events.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { BackupWorker } from './backup-worker.ts';
import { createBackupService } from './backups.ts';
import { openFirst, type BackendOptions, type Opened } from './first-backend.ts';
import { createImportService } from './import.ts';
import { createLibraryService } from './library-service.ts';
import { waitingWhileLent } from './lent-calls.ts';
import { createNameExchange } from './name-exchange.ts';
import { createNamePages } from './name-pages.ts';
import { createNamesWorker } from './names-worker.ts';
import { createSearchService } from './search.ts';
import { createTray } from './tray.ts';

/** What can be asked of whoever opens libraries, not of one that is open. */
export type RestoringMethod =
  | 'backups.restore'
  | 'library.openAsItIs'
  | 'library.openAgain'
  | 'library.beginAnew'
  | 'library.examine'
  | 'library.rebuild';

export interface Backend {
  readonly handlers: Omit<Handlers, RestoringMethod>;
  readonly events: EventBus;
  /** Copies the library while it is open. */
  readonly backups: BackupWorker;
  /** Ends the workers; the library stays open for whoever opened it. */
  close(): Promise<void>;
}

/** Opens the library and the corpus. Throws the problems of `openLibrary` and `loadCorpus`. */
export async function openBackend(options: BackendOptions): Promise<Backend> {
  const first = openFirst(options);
  try {
    const backend = await first.whole();
    return { ...backend, close: () => first.close() };
  } catch (error) {
    await first.close();
    throw error;
  }
}

/** Puts all services over a library that is open. */
export function createBackend(options: BackendOptions, { library, corpus }: Opened): Backend {
  const now = options.now ?? (() => new Date());
  const service = createLibraryService({ ...options, library, corpus, now });
  const importing = createImportService({
    findDuplicate: (sameness) => service.articles.duplicateOf(sameness),
  });
  const search = createSearchService({ library: library.path, corpus, names: service.names });
  const { ground, names, events, long, tasks } = service;
  const worker = createNamesWorker({ library: library.path, corpus: corpus.folder, names });
  const tray = createTray({ ground, names, worker, events });
  const backups = createBackupService({ library, events, now, tasks });
  const calls = waitingWhileLent(library, {
    ...service.handlers,
    ...importing.handlers,
    ...search.handlers,
    ...createNamePages(worker),
    ...createNameExchange(names, worker, long),
    ...tray.handlers,
    ...backups.handlers,
  });
  return {
    handlers: calls.handlers,
    events,
    backups: backups.worker,
    close: async () => {
      tray.close();
      // What waits for another thread's writing is done before the library is shut.
      await long.close();
      await calls.settled();
      await Promise.all([search, importing, worker, service, backups].map((part) => part.close()));
    },
  };
}
