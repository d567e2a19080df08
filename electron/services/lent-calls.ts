/** While another thread writes the library, calls that only read go on, and all others wait for it. */
import type { Handlers, Method } from '#electron/contract/methods.ts';
import type { Library } from '#electron/storage/library.ts';

/** Calls that write nothing, and what sees to its own turn. Whatever is not named here waits. */
const going: ReadonlySet<Method> = new Set<Method>([
  'app.info',
  'app.start',
  'app.shown',
  'settings.get',
  'articles.list',
  'articles.shelves',
  'articles.open',
  'translation.offers',
  'translation.export',
  'reading.position',
  'import.read',
  'import.readText',
  'notes.of',
  'notes.near',
  'notes.candidates',
  'notes.list',
  'notes.ids',
  'notes.tags',
  'notes.export',
  'notes.readFile',
  'names.list',
  'names.some',
  'names.mentions',
  'names.counts',
  'names.links',
  'names.settlements',
  'names.overview',
  'names.lines',
  'names.overTime',
  'names.company',
  'tray.list',
  'tray.refused',
  'names.export',
  'names.readTable',
  'names.planImport',
  'backups.list',
  'backups.make',
  'search.find',
  'search.facets',
  'search.suggest',
  'search.concordance',
  'search.check',
  'tasks.list',
  'tasks.cancel',
  'history.state',
]);

export interface LentCalls<M extends Method> {
  readonly handlers: Pick<Handlers, M>;
  /** Returns when none waits any more. */
  settled(): Promise<void>;
}

export function waitingWhileLent<M extends Method>(
  library: Library,
  handlers: Pick<Handlers, M>,
): LentCalls<M> {
  const waiting = new Set<Promise<unknown>>();
  const guarded = Object.entries(handlers).map(([method, handler]) => {
    const run = handler as (params: unknown) => unknown;
    const inTurn = async (params: unknown): Promise<unknown> => {
      while (library.lent !== null) await library.lent; // oxlint-disable-line no-await-in-loop -- one lending may follow another
      return run(params);
    };
    const guard = (params: unknown): unknown => {
      if (library.lent === null) return run(params);
      const answer = inTurn(params);
      const over: Promise<unknown> = answer.then(
        () => waiting.delete(over),
        () => waiting.delete(over),
      );
      waiting.add(over);
      return answer;
    };
    return [method, going.has(method as Method) ? handler : guard];
  });
  return {
    // One for every handler that was given.
    handlers: Object.fromEntries(guarded) as unknown as Pick<Handlers, M>,
    async settled() {
      await Promise.all(waiting);
    },
  };
}
