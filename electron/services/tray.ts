/** What waits for the reader's word: found in articles as they come in, decided here. */
import { ProblemError } from '#core/problem.ts';
import type { Changed, EventBus } from '#electron/contract/events.ts';
import type { Handlers, Received, Result } from '#electron/contract/methods.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';
import { NameWriter } from './name-writer.ts';
import type { NamesWorker } from './names-worker.ts';
import { decide, type FoundSpelling } from './tray-decisions.ts';
import { WaitingItems, type WaitingItem } from './tray-items.ts';
import { Looking } from './tray-looking.ts';
import { TrayPlaces } from './tray-places.ts';
import { LookingQueue } from './tray-queue.ts';
import { paced } from './tray-pace.ts';

export type TrayMethod = 'tray.list' | 'tray.decide' | 'tray.refused' | 'tray.forget' | 'tray.lookThrough';

export interface TrayParts {
  readonly ground: Ground;
  readonly names: NameStore;
  readonly worker: NamesWorker;
  readonly events: EventBus;
}

export interface Tray {
  readonly handlers: Pick<Handlers, TrayMethod>;
  /** Ends looking through; what is left goes on when the library is next opened. */
  close(): void;
}

/** The window is told no oftener. ms. */
const restBetweenEvents = 500;

/** Opened articles of which is known for which names they were looked through. */
const seenLimit = 1_000;

/** What a command with neither names nor articles in it changed may be a no. */
const isAboutDecisions = ({ articles, notes, names, settled }: Changed): boolean =>
  names.length > 0 || settled || (articles.length === 0 && notes.length === 0);

export function createTray({ ground, names, worker, events }: TrayParts): Tray {
  const { library, articles, journal } = ground;
  const writer = new NameWriter(ground, names);
  const items = new WaitingItems(library, names, articles.bundled.keys());
  const queue = new LookingQueue(library, articles.bundled);
  /** Rises with every word of the reader's. */
  let decisions = 0;
  /** By article, the names and decisions that it was looked through with. */
  const seen = new Map<string, string>();
  const era = (): string => `${names.generation} ${decisions}`;
  let told = 0;
  const tell = paced(() => {
    told = queue.length;
    events.emit('tray', { looking: told });
  }, restBetweenEvents);

  const looking = new Looking({
    library,
    worker,
    queue,
    rejected: () => [...items.rejected()],
    onLooked(changed) {
      if (changed) items.forgetProposals();
      tell.soon();
    },
    onRest() {
      if (queue.length !== told) tell.soon();
    },
  });

  const stop = events.listen((event, payload) => {
    if (event !== 'changed') return;
    const changed = payload as Changed;
    if (isAboutDecisions(changed)) {
      decisions += 1;
      items.forgetDecisions();
      tell.soon();
    }
    if (changed.articles.length === 0) return;
    queue.follow(changed.articles);
    if (changed.articles.some((id) => items.hasProposals(id))) {
      items.forgetProposals();
      tell.soon();
    }
    looking.disturb();
  });

  /** An article that the reader opened is looked through again where names or decisions changed since. */
  function seeAgain(articleId: string): void {
    if (seen.get(articleId) === era() && queue.isLooked(articleId)) return;
    if (seen.size >= seenLimit) seen.clear();
    seen.set(articleId, era());
    queue.open(articleId);
    looking.wake();
  }

  function list({ articleId, offset, limit }: Received<'tray.list'>): Result<'tray.list'> {
    if (articleId !== null) seeAgain(articleId);
    const waiting = [...items.all().values()];
    const here = articleId === null ? null : keysIn(articleId);
    const listed = here === null ? waiting : waiting.filter(({ rows }) => rows.some((key) => here.has(key)));
    const places = new TrayPlaces(ground);
    return {
      total: listed.length,
      items: listed.slice(offset, offset + limit).map((item) => places.fill(item, articleId)),
      looking: queue.length,
    };
  }

  const keysIn = (articleId: string): ReadonlySet<string> =>
    new Set(
      library
        .all<{ key: string }>('SELECT key FROM proposals WHERE article_id = ?', articleId)
        .map(({ key }) => key),
    );

  function found(item: WaitingItem): FoundSpelling {
    const { text, language, places } = new TrayPlaces(ground).fill(item, null);
    return { text, language, articleId: places[0]?.articleId ?? null };
  }

  function refused({ offset, limit }: Received<'tray.refused'>): Result<'tray.refused'> {
    const rows = library.all<{ key: string; text: string; name_id: string | null; created: string }>(
      'SELECT key, text, name_id, created FROM rejections ORDER BY created DESC, key LIMIT ? OFFSET ?',
      limit,
      offset,
    );
    const total = library.get<{ total: number }>('SELECT count(*) AS total FROM rejections')?.total ?? 0;
    return {
      total,
      items: rows.map(({ name_id: nameId, ...row }) => ({
        ...row,
        nameId: nameId === null ? null : (names.find(nameId)?.id ?? nameId),
      })),
    };
  }

  function forget({ keys }: Received<'tray.forget'>): void {
    const rows = [...new Set(keys)].map((key) => {
      const row = library.get<{ text: string }>('SELECT text FROM rejections WHERE key = ?', key);
      if (row === undefined) throw new ProblemError('tray-item-missing', { key });
      return { key, text: row.text };
    });
    journal.run({ kind: 'tray.forget', subject: rows[0]?.text ?? '' }, (changes) => {
      for (const { key } of rows) changes.remove('rejections', { key });
    });
  }

  return {
    handlers: {
      'tray.list': list,
      'tray.decide': ({ decisions }) => ({
        names: decide({ ground, names, writer, items, found }, decisions),
      }),
      'tray.refused': refused,
      'tray.forget': (request) => {
        forget(request);
        return {};
      },
      'tray.lookThrough': () => {
        queue.takeAll();
        looking.hurry();
        tell.soon();
        return { looking: queue.length };
      },
    },
    close() {
      stop();
      tell.close();
      looking.close();
    },
  };
}
