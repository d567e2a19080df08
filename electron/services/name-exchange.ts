/** Names going out to a file and coming in from one. */
import { ProblemError } from '#core/problem.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';
import type { NamesWorker } from './names-worker.ts';

export type NameExchangeMethod = 'names.export' | 'names.readTable' | 'names.planImport' | 'names.import';

export function createNameExchange(
  ground: Ground,
  names: NameStore,
  worker: NamesWorker,
): Pick<Handlers, NameExchangeMethod> {
  void [ground, names, worker];
  const notBuilt = (): never => {
    throw new ProblemError('unexpected', { detail: 'not built' });
  };
  return {
    'names.export': notBuilt,
    'names.readTable': notBuilt,
    'names.planImport': notBuilt,
    'names.import': notBuilt,
  };
}
