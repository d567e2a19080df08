/** Bringing articles in: files and pasted text become drafts. Saves nothing. */
import { refuseTooLarge } from '#core/import/decode.ts';
import { fileKindOf } from '#core/import/file-kind.ts';
import type { Draft } from '#core/import/model.ts';
import { ProblemError } from '#core/problem.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { ImportRequest } from '#electron/workers/import-messages.ts';
import { ImportWorker, type WorkerLimits } from './import-worker.ts';

export interface ImportOptions {
  /** The article whose text has this `samenessOf`, bundled or own; null if there is none. */
  findDuplicate: (sameness: string) => Draft['duplicateOf'];
  /** Of the worker thread; generous by default. */
  limits?: WorkerLimits;
}

export interface ImportService {
  handlers: Pick<Handlers, 'import.read' | 'import.readText'>;
  close(): Promise<void>;
}

/** Creates the service. Its worker thread starts with the first file; `close` ends it. */
export function createImportService({ findDuplicate, limits }: ImportOptions): ImportService {
  const worker = new ImportWorker(limits);

  async function draft(request: ImportRequest): Promise<Draft> {
    const { draft, sameness } = await worker.read(request);
    return { ...draft, duplicateOf: findDuplicate(sameness) };
  }

  return {
    handlers: {
      'import.read': ({ name, base64 }) => {
        if (fileKindOf(name) === null) throw new ProblemError('file-unknown', { name });
        refuseTooLarge(Buffer.byteLength(base64, 'base64'), name);
        return draft({ kind: 'file', name, bytes: bytesOf(base64) });
      },
      'import.readText': ({ text }) => draft({ kind: 'text', text }),
    },
    close: () => worker.close(),
  };
}

/** The bytes in a buffer of their own, which can be handed to the worker without a copy. */
function bytesOf(base64: string): ArrayBuffer {
  const bytes = new ArrayBuffer(Buffer.byteLength(base64, 'base64'));
  Buffer.from(bytes).write(base64, 'base64');
  return bytes;
}
