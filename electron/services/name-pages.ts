/** What a name's page and the list of names show, computed beside the app. */
import type { Handlers } from '#electron/contract/methods.ts';
import type { NamesWorker } from './names-worker.ts';

export type NamePageMethod = 'names.overview' | 'names.lines' | 'names.overTime' | 'names.company';

export function createNamePages(worker: NamesWorker): Pick<Handlers, NamePageMethod> {
  return {
    'names.overview': async () => [...(await worker.run('overview', {}))],
    'names.lines': async (params) => {
      const { total, lines } = await worker.run('lines', params);
      return { total, lines: [...lines] };
    },
    'names.overTime': (params) => worker.run('overTime', params),
    'names.company': (params) => worker.run('company', params),
  };
}
