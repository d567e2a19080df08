/** What waits for the reader's word: found in articles as they come in, decided here. */
import { ProblemError } from '#core/problem.ts';
import type { EventBus } from '#electron/contract/events.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';
import type { NamesWorker } from './names-worker.ts';

export type TrayMethod = 'tray.list' | 'tray.decide' | 'tray.refused' | 'tray.forget' | 'tray.lookThrough';

export interface TrayParts {
  readonly ground: Ground;
  readonly names: NameStore;
  readonly worker: NamesWorker;
  readonly events: EventBus;
}

export interface Tray {
  readonly handlers: Pick<Handlers, TrayMethod>;
  /** Ends looking through; what is left goes on when it is next asked for. */
  close(): void;
}

export function createTray(parts: TrayParts): Tray {
  void parts;
  const notBuilt = (): never => {
    throw new ProblemError('unexpected', { detail: 'not built' });
  };
  return {
    handlers: {
      'tray.list': () => ({ total: 0, items: [], looking: 0 }),
      'tray.decide': notBuilt,
      'tray.refused': notBuilt,
      'tray.forget': notBuilt,
      'tray.lookThrough': notBuilt,
    },
    close: () => undefined,
  };
}
