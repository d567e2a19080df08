/** Worker thread that decodes and parses files, so that a long or hostile one cannot stop the app. */
import { parentPort } from 'node:worker_threads';
import { problemOf } from '#core/problem.ts';
import type { ImportAnswer, ImportRequest } from './import-messages.ts';
import { readFile, readText } from './import-read.ts';

function answer(request: ImportRequest): ImportAnswer {
  try {
    const result =
      request.kind === 'file'
        ? readFile(request.name, new Uint8Array(request.bytes))
        : readText(request.text);
    return { ok: true, result };
  } catch (thrown) {
    return { ok: false, problem: problemOf(thrown) };
  }
}

parentPort?.on('message', (request: ImportRequest) => parentPort?.postMessage(answer(request), []));
