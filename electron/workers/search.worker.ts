/** The search worker: reads corpus and library through its own connection, so that searching never holds up the app. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { problemMet } from '#electron/storage/soundness.ts';
import { openSearchEngine } from './search-engine.ts';
import type { SearchMessage, SearchReply, SearchWorkerData } from './search-messages.ts';
import { createSearchQueue } from './search-queue.ts';

const port = parentPort;
if (!port) throw new Error('search.worker.ts runs as a worker thread only');

const data = workerData as SearchWorkerData;
const arrived: SearchMessage[] = [];
const run = createSearchQueue(openSearchEngine(data), {
  receive: () =>
    arrived.shift() ?? (receiveMessageOnPort(port)?.message as SearchMessage | undefined) ?? null,
  send: (reply: SearchReply) => port.postMessage(reply, []),
  problemOf: (thrown) => problemMet(thrown, data.library),
});
port.on('message', (message: SearchMessage) => {
  arrived.push(message);
  run();
});
