/**
 * As much of the backend as a window's first text needs. The rest of it is read in when something else is asked for: names,
 * notes and search would take longer than all that the text waits for.
 */
import type { Handlers } from '#electron/contract/methods.ts';
import { localDay } from '#core/local-day.ts';
import type { Library } from '#electron/storage/library.ts';
import { openLibrary } from '#electron/storage/open-library.ts';
import { ArticleStore } from './article-store.ts';
import type { Backend } from './backend.ts';
import { loadCorpus, type Corpus } from './corpus.ts';
import { readSettings } from './read-settings.ts';
import type { Tasks } from './tasks.ts';
import { createStartService } from './start.ts';

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
  /** The reader begins with an empty library where one stood that is gone. */
  readonly anew?: boolean;
  /** Where long work is shown; its own where none is given. */
  readonly tasks?: Tasks;
}

/** A library that is open and locked, beside the corpus. */
export interface Opened {
  readonly library: Library;
  readonly corpus: Corpus;
}

/** Answered before the backend is whole. */
export type FirstMethod = 'app.start' | 'settings.get';

export interface FirstBackend {
  readonly handlers: Pick<Handlers, FirstMethod>;
  /** All of it, over the same library; read in with the first call. Rejects with what keeps the library from being used. */
  whole(): Promise<Backend>;
  /** Closes what was opened, the whole backend with it. */
  close(): Promise<void>;
}

/** Throws the problems of `openLibrary` and `loadCorpus`. */
export function openFirst(options: BackendOptions): FirstBackend {
  const now = options.now ?? (() => new Date());
  const corpus = loadCorpus(options.corpus);
  const library = openLibrary(options.library, {
    today: localDay(now()),
    asItIs: options.asItIs ?? false,
    anew: options.anew ?? false,
  });
  let whole: Promise<Backend> | null = null;
  try {
    return {
      handlers: {
        'settings.get': () => readSettings(library),
        ...createStartService(library, new ArticleStore(library, corpus)),
      },
      async whole() {
        try {
          return await (whole ??= putTogether(options, { library, corpus }));
        } catch (error) {
          whole = null;
          throw error;
        }
      },
      async close() {
        const backend = await whole?.catch(() => null);
        await backend?.close();
        library.close();
      },
    };
  } catch (error) {
    library.close();
    throw error;
  }
}

async function putTogether(options: BackendOptions, opened: Opened): Promise<Backend> {
  const { createBackend } = await import('./backend.ts');
  return createBackend(options, opened);
}
