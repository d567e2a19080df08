/** Names going out to a file and coming in from one. */
import { tableBytes } from '#core/names/exchange/limits.ts';
import { refuseTooLarge } from '#core/import/decode.ts';
import { ProblemError } from '#core/problem.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { LongWork } from './long-work.ts';
import type { NameStore } from './name-store.ts';
import type { NamesWorker } from './names-worker.ts';

export type NameExchangeMethod = 'names.export' | 'names.readTable' | 'names.planImport' | 'names.import';

/** Of planned names: two or three hundred of them, which are taken in in a fifth of a second. */
const fewBytes = 80_000;

export function createNameExchange(
  names: NameStore,
  worker: NamesWorker,
  long: LongWork,
): Pick<Handlers, NameExchangeMethod> {
  /** The file read last. */
  let read = { table: '', file: '' };
  return {
    'names.export': ({ ids, format }) =>
      worker.run('export', {
        // In the order of the list, which does not change with every edit.
        ids: ids ?? names.all().map(({ id }) => id),
        format,
        links: format === 'json' ? names.links.all() : [],
      }),
    'names.readTable': async ({ name, base64 }) => {
      refuseTooLarge(Buffer.byteLength(base64, 'base64'), name, tableBytes);
      const table = await worker.run('readTable', { name, bytes: bytesOf(base64) });
      read = { table: table.table, file: name };
      return table;
    },
    'names.planImport': (params) => worker.run('planImport', params),
    'names.import': async ({ otherwise, choices, ...asked }) => {
      const planned = await worker.run('plannedNames', {
        ...asked,
        rows: choices.map(({ row }) => row),
      });
      if (read.table !== asked.table) throw new ProblemError('table-gone');
      // A file that has no notes of its own on its spellings is where they come from.
      const saysWhere = asked.mapping === null || asked.mapping.roles.includes('spelling-note');
      const { file } = read;
      return long.run(
        'names.import',
        { planned, otherwise, choices, origin: saysWhere ? '' : file, file },
        planned.length > fewBytes ? { subject: file } : null,
      );
    },
  };
}

/** In a buffer of its own. */
function bytesOf(base64: string): ArrayBuffer {
  const bytes = new ArrayBuffer(Buffer.byteLength(base64, 'base64'));
  Buffer.from(bytes).write(base64, 'base64');
  return bytes;
}
