/** Everything that stands on the library's one writing connection. */
import { EventBus } from '#electron/contract/events.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import { Journal } from '#electron/storage/journal.ts';
import type { Library } from '#electron/storage/library.ts';
import type { Lane } from '#electron/workers/search-messages.ts';
import { createAppInfoService } from './app-info.ts';
import { ArticleShelves } from './article-shelves.ts';
import { ArticleStore } from './article-store.ts';
import { createArticleService } from './articles.ts';
import type { RestoringMethod } from './backend.ts';
import type { Corpus } from './corpus.ts';
import { Derived } from './derived.ts';
import { createHistoryService } from './history.ts';
import { createIndexService } from './index-service.ts';
import { keepTouched } from './kept-names.ts';
import { LongWork } from './long-work.ts';
import { longFunctions } from './long-works.ts';
import { MentionCounts } from './mention-counts.ts';
import type { NameExchangeMethod } from './name-exchange.ts';
import type { NamePageMethod } from './name-pages.ts';
import { NameStore } from './name-store.ts';
import { createNameService } from './names.ts';
import { createNoteBulk } from './note-bulk.ts';
import { createNoteList } from './note-list.ts';
import { createNoteExchange } from './note-exchange.ts';
import { createNotePlacing } from './note-placing.ts';
import { createNoteService } from './notes.ts';
import type { Ground } from './ground.ts';
import { createReadingService } from './reading.ts';
import { createStartService } from './start.ts';
import { createSettingsService } from './settings.ts';
import { Tasks } from './tasks.ts';
import { createTranslationService } from './translations.ts';
import type { TrayMethod } from './tray.ts';

export interface LibraryServiceOptions {
  readonly library: Library;
  readonly corpus: Pick<Corpus, 'articles' | 'names'> & Partial<Pick<Corpus, 'links'>>;
  readonly host: 'electron' | 'loopback';
  readonly version: string;
  readonly now: () => Date;
  /** Where long work is shown; its own where none is given. */
  readonly tasks?: Tasks;
}

type Elsewhere =
  | `search.${Lane}`
  | `backups.${'list' | 'make'}`
  | RestoringMethod
  | 'import.read'
  | 'import.readText'
  | NamePageMethod
  | NameExchangeMethod
  | TrayMethod;

export interface LibraryService {
  readonly handlers: Omit<Handlers, Elsewhere>;
  readonly events: EventBus;
  readonly articles: ArticleStore;
  readonly names: NameStore;
  readonly journal: Journal;
  readonly ground: Ground;
  readonly long: LongWork;
  readonly tasks: Tasks;
  /** Returns when the derived tables are built and all mentions are counted. */
  settled(): Promise<void>;
  /** Ends what runs beside; the library stays open. */
  close(): Promise<void>;
}

/** Brings the derived tables up to date and puts the services together. */
export function createLibraryService(options: LibraryServiceOptions): LibraryService {
  const { library, corpus, host, version, now } = options;
  const events = new EventBus();
  const tasks = options.tasks ?? new Tasks(events);
  const articles = new ArticleStore(library, corpus);
  keepTouched(library, corpus.names, now());
  const names = new NameStore(library, corpus.names, corpus.links);
  const counts = new MentionCounts(library, articles, names);
  const derived = new Derived({ library, articles, names, counts, events, tasks });
  derived.ensure(corpus.names);
  const journal = new Journal({
    library,
    events,
    now,
    derive: (changes) => derived.follow(changes),
    forget: () => derived.forget(),
  });
  const ground = { library, journal, articles, now };
  const index = createIndexService({ library, derived, events, tasks });
  const long = new LongWork({
    library,
    corpus,
    version,
    now,
    events,
    tasks,
    here: longFunctions({ ...ground, names, version }),
    adopt: (changed) => derived.adopt(changed),
  });
  const shelves = new ArticleShelves(library, articles.bundled.values());
  return {
    events,
    articles,
    names,
    journal,
    ground,
    settled: async () => {
      await derived.settled();
      await derived.counted();
    },
    long,
    tasks,
    close: async () => {
      await Promise.all([index.close(), long.close()]);
    },
    handlers: {
      ...createAppInfoService({ version, host, library: library.path }, shelves),
      ...createStartService(library, articles),
      ...createSettingsService(library, events),
      ...createArticleService(ground, shelves),
      ...createTranslationService(ground, names, long),
      ...createReadingService(ground),
      ...createNoteService(ground, shelves),
      ...createNotePlacing(ground),
      ...createNoteExchange(library, long),
      ...createNoteList(ground, names),
      ...createNoteBulk(long),
      ...createNameService(ground, names, counts),
      ...createHistoryService(journal, long),
      ...index.handlers,
      ...tasks.handlers,
    },
  };
}
