/** The whole backend behind the contract. */
import type { EventBus } from '#electron/contract/events.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import { openLibrary } from '#electron/storage/open-library.ts';
import type { BackupWorker } from './backup-worker.ts';
import { createBackupService } from './backups.ts';
import { loadCorpus } from './corpus.ts';
import { createImportService } from './import.ts';
import { createLibraryService } from './library-service.ts';
import { localDay } from '#core/local-day.ts';
import { createNameExchange } from './name-exchange.ts';
import { createNamePages } from './name-pages.ts';
import { createNamesWorker } from './names-worker.ts';
import { createSearchService } from './search.ts';
import { createTray } from './tray.ts';

export interface BackendOptions {
  /** Path of the library's SQLite file. */
  readonly library: string;
  /** Folder of the built corpus. */
  readonly corpus: string;
  readonly host: 'electron' | 'loopback';
  readonly version: string;
  readonly now?: () => Date;
  /** The reader wants what can be read of a library that was refused. */
  readonly asItIs?: boolean;
}

/** What can be asked of whoever opens libraries, not of one that is open. */
export type RestoringMethod = 'backups.restore' | 'library.openAsItIs';

export interface Backend {
  readonly handlers: Omit<Handlers, RestoringMethod>;
  readonly events: EventBus;
  /** Copies the library while it is open. */
  readonly backups: BackupWorker;
  /** Ends the workers, then closes the library and lets go of its lock. */
  close(): Promise<void>;
}

/** Opens the library and the corpus. Throws the problems of `openLibrary` and `loadCorpus`. */
export async function openBackend(options: BackendOptions): Promise<Backend> {
  const now = options.now ?? (() => new Date());
  const corpus = loadCorpus(options.corpus);
  const library = openLibrary(options.library, {
    today: localDay(now()),
    asItIs: options.asItIs ?? false,
  });
  try {
    const service = createLibraryService({ ...options, library, corpus, now });
    const importing = createImportService({
      findDuplicate: (sameness) => service.articles.duplicateOf(sameness),
    });
    const search = createSearchService({ library: library.path, corpus, names: service.names });
    const { ground, names, events } = service;
    const worker = createNamesWorker({ library: library.path, corpus: corpus.folder, names });
    const tray = createTray({ ground, names, worker, events });
    const backups = createBackupService({ library, events, now });
    return {
      handlers: {
        ...service.handlers,
        ...importing.handlers,
        ...search.handlers,
        ...createNamePages(worker),
        ...createNameExchange(ground, names, worker),
        ...tray.handlers,
        ...backups.handlers,
      },
      events,
      backups: backups.worker,
      close: async () => {
        tray.close();
        await Promise.all([search, importing, worker, service, backups].map((part) => part.close()));
        library.close();
      },
    };
  } catch (error) {
    library.close();
    throw error;
  }
}
