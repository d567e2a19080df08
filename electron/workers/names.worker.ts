/** The names worker: what takes longer than a keystroke and is about names, through its own read-only connection. */
import { parentPort, workerData } from 'node:worker_threads';
import { problemMet } from '#electron/storage/soundness.ts';
import { openNamesEngine } from './names-engine.ts';
import type { NamesMessage, NamesReply, NamesTask, NamesTasks, NamesWorkerData } from './names-messages.ts';

const port = parentPort;
if (!port) throw new Error('names.worker.ts runs as a worker thread only');

const data = workerData as NamesWorkerData;
const engine = openNamesEngine(data);

function answer(call: number, task: NamesTask, params: unknown): NamesReply {
  try {
    // What is asked was validated by the contract, or comes from a service.
    return { call, ok: true, result: engine.run(task, params as NamesTasks[NamesTask]['params'] & never) };
  } catch (thrown) {
    return { call, ok: false, problem: problemMet(thrown, data.library) };
  }
}

port.on('message', (message: NamesMessage) => {
  switch (message.kind) {
    case 'names':
      engine.setNames(message.all);
      break;
    case 'names-changed':
      engine.changeNames(message.changed, message.gone);
      break;
    case 'ask':
      port.postMessage(answer(message.call, message.task, message.params), []);
      break;
  }
});
