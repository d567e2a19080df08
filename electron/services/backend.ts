/** The whole backend behind the contract. */
import type { EventBus } from '#electron/contract/events.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import { openLibrary } from '#electron/storage/open-library.ts';
import { loadCorpus } from './corpus.ts';
import { createImportService } from './import.ts';
import { createLibraryService } from './library-service.ts';
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
}

export interface Backend {
  readonly handlers: Handlers;
  readonly events: EventBus;
  /** Ends the workers, then closes the library and lets go of its lock. */
  close(): Promise<void>;
}

/** Opens the library and the corpus. Throws the problems of `openLibrary` and `loadCorpus`. */
export async function openBackend(options: BackendOptions): Promise<Backend> {
  const now = options.now ?? (() => new Date());
  const corpus = loadCorpus(options.corpus);
  const library = openLibrary(options.library, { today: dayOf(now()) });
  try {
    const service = createLibraryService({ ...options, library, corpus, now });
    const importing = createImportService({
      findDuplicate: (sameness) => service.articles.duplicateOf(sameness),
    });
    const search = createSearchService({ library: library.path, corpus, names: service.names });
    const { ground, names, events } = service;
    const worker = createNamesWorker({ library: library.path, corpus: corpus.folder, names });
    const tray = createTray({ ground, names, worker, events });
    return {
      handlers: {
        ...service.handlers,
        ...importing.handlers,
        ...search.handlers,
        ...createNamePages(worker),
        ...createNameExchange(ground, names, worker),
        ...tray.handlers,
      },
      events: service.events,
      close: async () => {
        tray.close();
        await Promise.all([search.close(), importing.close(), worker.close(), service.close()]);
        library.close();
      },
    };
  } catch (error) {
    library.close();
    throw error;
  }
}

/** The reader's own day, `YYYY-MM-DD`. */
function dayOf(time: Date): string {
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${time.getFullYear()}-${month}-${day}`;
}
