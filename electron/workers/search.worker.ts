/** The search worker: reads corpus and library through its own connection, so that searching never holds up the app. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { openSearchEngine } from './search-engine.ts';
import type { SearchMessage, SearchReply, SearchWorkerData } from './search-messages.ts';
import { createSearchQueue } from './search-queue.ts';

const port = parentPort;
if (!port) throw new Error('search.worker.ts runs as a worker thread only');

const arrived: SearchMessage[] = [];
const run = createSearchQueue(openSearchEngine(workerData as SearchWorkerData), {
  receive: () =>
    arrived.shift() ?? (receiveMessageOnPort(port)?.message as SearchMessage | undefined) ?? null,
  send: (reply: SearchReply) => port.postMessage(reply, []),
});
port.on('message', (message: SearchMessage) => {
  arrived.push(message);
  run();
});
